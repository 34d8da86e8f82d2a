-- A recruiter who receives all evening rests: so many minutes, somewhere between two hours. An interview may also take
-- more than one round where the company wants it longer.
alter table recruiters
  add column rest_minutes int check (rest_minutes between 5 and 240),
  add column rest_from time,
  add column rest_until time,
  add column interview_rounds int not null default 1 check (interview_rounds between 1 and 4);
alter table recruiters add constraint a_rest_has_its_hours
  check (rest_minutes is null or (rest_from is not null and rest_until is not null and rest_from < rest_until));
