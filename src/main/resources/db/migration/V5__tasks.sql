-- What the task list reads: one row for each task of the engine, kept in the engine's transaction.
create table work_item (
    id               text primary key,
    case_reference   text not null references case_file,
    task             text not null,
    name             text not null,
    programme        text not null,
    ward             text,
    organisation_id  uuid not null references organisation,
    assignee_id      uuid references person,
    created_at       timestamptz not null,
    due_at           timestamptz not null,
    open             boolean not null,
    closed_at        timestamptz
);
create index work_item_assignee on work_item (assignee_id, due_at, id) where open;
create index work_item_case on work_item (case_reference, created_at);
create index work_item_due on work_item (due_at, id) where open;

create table work_item_team (
    work_item_id     text not null references work_item on delete cascade,
    team_key         text not null,
    primary key (work_item_id, team_key)
);

-- Open tasks that nobody has claimed, once for each team that may: a page is one short walk of this index for each team.
create table work_item_unclaimed (
    team_key         text not null,
    due_at           timestamptz not null,
    work_item_id     text not null references work_item on delete cascade,
    created_at       timestamptz not null,
    organisation_id  uuid not null,
    primary key (team_key, due_at, work_item_id)
);
create index work_item_unclaimed_newest on work_item_unclaimed (team_key, created_at desc, work_item_id);
create index work_item_unclaimed_organisation on work_item_unclaimed (organisation_id, team_key, due_at, work_item_id);
create index work_item_unclaimed_item on work_item_unclaimed (work_item_id);
