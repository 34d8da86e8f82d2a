-- A message is written once in both lengths: what goes by e-mail, letter or call, and what goes by SMS. Whichever
-- channel fails, the other has its words. Null: messages of before, and those to staff.
alter table messages add column sms text;
