-- The register knows members and recruiters as well: whom an older backup brings back is erased again.
alter table erasures drop constraint erasures_kind_check;
alter table erasures add constraint erasures_kind_check
  check (kind in ('person', 'registration', 'caseload', 'account', 'recruiter'));
