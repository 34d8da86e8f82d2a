-- Whoever is here is told by SMS so many minutes before their interview where to go. Null: this event sends none.
alter table message_settings add column next_minutes integer check (next_minutes between 2 and 15);
