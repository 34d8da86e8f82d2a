-- What a need may ask for and a person may say: years of work experience and the highest diploma, by level (close to the
-- European Qualifications Framework: secondary 2, upper-secondary 4, short-higher 5, bachelor 6, master 7). Null: not
-- asked, not said. It orders suggestions and stops nobody.
alter table needs
  add column asked_experience_years integer check (asked_experience_years between 0 and 40),
  add column asked_diploma text
    check (asked_diploma in ('none', 'secondary', 'upper-secondary', 'short-higher', 'bachelor', 'master'));
alter table people
  add column experience_years integer check (experience_years between 0 and 70),
  add column diploma text
    check (diploma in ('none', 'secondary', 'upper-secondary', 'short-higher', 'bachelor', 'master'));
