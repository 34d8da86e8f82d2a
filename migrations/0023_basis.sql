-- By which right an organisation follows somebody (GDPR, article 6.1): a task in the public interest (e), or what the
-- person asked for (b).
alter table caseload_links
  add column basis text not null default 'request' check (basis in ('public-task', 'request'));
update caseload_links set basis = 'public-task'
from organisations
where organisations.id = caseload_links.organisation_id
  and organisations.kind in ('employment-service', 'school', 'city');
