-- That information of an escalation was asked for by somebody outside the council, and what became of it: the facts that stay.
create table disclosure (
    id              uuid primary key,
    -- the order in which they came, for the register
    number          bigint generated always as identity unique,
    reference       text not null references escalation,
    -- made with the page of the form: sending it twice asks once
    form_token      uuid not null unique,
    recipient       text not null,
    basis           text not null,
    -- keys with commas between them; empty once the record was erased
    asked_kinds     text not null,
    approved_kinds  text not null default '',
    shared_kinds    text not null default '',
    status          text not null,
    asking_team     text not null references team,
    asked_by        uuid not null references person,
    asked_at        timestamptz not null,
    wanted_by       date not null,
    decided_by      uuid references person,
    decided_at      timestamptz,
    recorded_by     uuid references person,
    recorded_at     timestamptz,
    -- the day on which something was told; null unless it was
    shared_on       date,
    version         int not null default 0,
    -- four eyes, whatever the program does
    check (decided_by is null or decided_by <> asked_by)
);
create index disclosure_case on disclosure (reference, number);

-- What was typed at each step: words about a household, so they are apart and can be erased.
create table disclosure_record (
    id             uuid primary key,
    disclosure_id  uuid not null references disclosure,
    reference      text not null references escalation,
    -- of the task that it was typed for; null for the asking
    task_id        text,
    form           text not null,
    form_hash      text not null,
    answers        jsonb not null,
    by_person      uuid not null references person,
    at             timestamptz not null
);
create index disclosure_record_case on disclosure_record (reference);
create index disclosure_record_disclosure on disclosure_record (disclosure_id, at);
create unique index disclosure_record_task on disclosure_record (task_id) where task_id is not null;
