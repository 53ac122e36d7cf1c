create table application (
    reference          text primary key references case_file,
    round_id           uuid not null references round,
    organisation_id    uuid not null references organisation,
    form_hash          text not null references form_version,
    status             text not null,
    answers            jsonb not null,
    started_by         uuid not null references person,
    started_at         timestamptz not null,
    saved_by           uuid not null references person,
    saved_at           timestamptz not null,
    submitted_by       uuid references person,
    submitted_at       timestamptz,
    requested          numeric(12,2),
    exit_reason        text,
    -- codes of the reasons for doubt that the eligibility table found when the application was sent
    doubts             text[] not null default '{}',
    closed_at          timestamptz,
    version            int not null
);
create index application_organisation on application (organisation_id, started_at desc);
create index application_round on application (round_id, status);

-- The answers as they were at each sending, so that what was decided upon can be shown later.
create table application_submission (
    reference  text not null references application,
    number     int not null,
    at         timestamptz not null,
    by_person  uuid not null references person,
    answers    jsonb not null,
    primary key (reference, number)
);

create table information_request (
    id             uuid primary key,
    reference      text not null references application,
    asked_by       uuid not null references person,
    asked_at       timestamptz not null,
    message        text not null,
    fields         text[] not null,
    due_at         timestamptz not null,
    lapses_at      timestamptz not null,
    state          text not null,
    closed_at      timestamptz
);
create index information_request_application on information_request (reference, asked_at);

create table assessment (
    id           uuid primary key,
    reference    text not null references application,
    assessor_id  uuid not null references person,
    at           timestamptz not null,
    scores       jsonb not null,
    summary      text not null
);
create index assessment_application on assessment (reference);

create table recommendation (
    id              uuid primary key,
    reference       text not null references application,
    recommended_by  uuid not null references person,
    at              timestamptz not null,
    outcome         text not null,
    amount          numeric(12,2),
    reason          text not null
);
create index recommendation_application on recommendation (reference, at);

create table decision (
    reference         text primary key references application,
    decided_by        uuid not null references person,
    at                timestamptz not null,
    level             text not null,
    outcome           text not null,
    amount            numeric(12,2),
    reason            text not null,
    meeting_on        date,
    minute_reference  text,
    told_at           timestamptz
);
