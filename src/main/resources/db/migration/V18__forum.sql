-- What is shown of each quarter, as it was when the quarter was closed; nothing else is kept for it.
create table forum_quarter (
    quarter    text primary key,
    first_day  date not null unique,
    closed_at  timestamptz not null,
    closed_by  uuid not null references person,
    tables     jsonb not null
);

create table forum_finding (
    id         bigint generated always as identity primary key,
    quarter    text not null references forum_quarter,
    words      text not null,
    by_person  uuid not null references person,
    at         timestamptz not null
);
create index forum_finding_quarter on forum_finding (quarter, id);

create table forum_action (
    id         uuid primary key,
    quarter    text not null references forum_quarter,
    what       text not null,
    post       text not null,
    due_on     date not null,
    by_person  uuid not null references person,
    at         timestamptz not null,
    done_at    timestamptz,
    done_by    uuid references person
);
create index forum_action_quarter on forum_action (quarter);

-- The newest counts; the earlier ones say what was measured against before.
create table forum_baseline (
    id           bigint generated always as identity primary key,
    escalations  int not null,
    challenges   int not null,
    quarter      text not null,
    source       text not null,
    author       text not null,
    set_by       uuid not null references person,
    set_at       timestamptz not null
);

-- A frozen quarter stays as it was shown.
create function refuse_change_of_forum_quarter() returns trigger language plpgsql as $$
begin
    raise exception 'a closed quarter does not change' using errcode = 'restrict_violation';
end $$;
create trigger forum_quarter_is_frozen before update or delete on forum_quarter
    for each row execute function refuse_change_of_forum_quarter();
