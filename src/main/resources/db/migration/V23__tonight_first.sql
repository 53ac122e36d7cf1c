-- 100 less the priority that a model gives a task: what must not wait, as a case of tonight, stands before what is overdue.
alter table work_item add column rank int not null default 50;
alter table work_item_unclaimed add column rank int not null default 50;

drop index work_item_assignee;
create index work_item_assignee on work_item (assignee_id, rank, due_at, id) where open;
drop index work_item_due;
create index work_item_due on work_item (rank, due_at, id) where open;
alter table work_item_unclaimed drop constraint work_item_unclaimed_pkey;
alter table work_item_unclaimed add primary key (team_key, rank, due_at, work_item_id);
