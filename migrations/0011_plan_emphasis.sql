-- What counts more or less than usual in a draft: factors by rule ("wait-candidates": 2), {} for the usual weights. The
-- planner got them inside its problem; here they are kept to be shown, and to be taken up by repairs once published.
alter table plan_drafts add column emphasis jsonb not null default '{}';
