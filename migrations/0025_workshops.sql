-- Somebody below the country's age of consent registers with a parent's agreement (GDPR, article 8): when it was said.
alter table registrations add column parent_agreed_at timestamptz;
