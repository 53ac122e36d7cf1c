-- A confidential case and its tasks are seen by those who work on it only, not by all staff.
alter table case_file add column confidential boolean not null default false;
alter table work_item add column confidential boolean not null default false;

-- Last day of the data-sharing agreement under which a partner may use the escalation route; none without a date.
alter table organisation add column data_sharing_until date;

insert into team (key, name, role) values
    ('housing-officers', 'Housing officers', 'ESCALATION_OFFICER'),
    ('housing-managers', 'Housing team managers', 'ESCALATION_OFFICER'),
    ('housing-heads', 'Head of housing needs', 'ESCALATION_OFFICER'),
    ('housing-directors', 'Director of housing', 'ESCALATION_OFFICER'),
    ('domestic-abuse-officers', 'Domestic abuse housing officers', 'ESCALATION_OFFICER'),
    ('domestic-abuse-managers', 'Domestic abuse team managers', 'ESCALATION_OFFICER'),
    ('asc-leads', 'Adult social care leads', 'ESCALATION_OFFICER'),
    ('asc-managers', 'Adult social care team managers', 'ESCALATION_OFFICER'),
    ('asc-heads', 'Head of adult social care', 'ESCALATION_OFFICER'),
    ('asc-directors', 'Director of adult social care', 'ESCALATION_OFFICER'),
    ('csc-leads', 'Children’s social care leads', 'ESCALATION_OFFICER'),
    ('csc-managers', 'Children’s social care team managers', 'ESCALATION_OFFICER'),
    ('csc-heads', 'Head of children’s social care', 'ESCALATION_OFFICER'),
    ('csc-directors', 'Director of children’s social care', 'ESCALATION_OFFICER'),
    ('mash-officers', 'MASH officers', 'ESCALATION_OFFICER'),
    ('mash-managers', 'MASH team managers', 'ESCALATION_OFFICER'),
    ('nrpf-officers', 'NRPF officers', 'ESCALATION_OFFICER'),
    ('nrpf-managers', 'NRPF team managers', 'ESCALATION_OFFICER'),
    ('duty-line', 'Duty line', 'DUTY_OFFICER'),
    ('escalation-reviewers', 'Managers who review escalations', 'ESCALATION_REVIEWER'),
    ('sanctuary-managers', 'Sanctuary managers', 'SANCTUARY_MANAGER'),
    ('legal-officers', 'Legal officers', 'LEGAL_OFFICER'),
    ('information-governance', 'Information governance', 'INFORMATION_GOVERNANCE'),
    ('forum-members', 'Homelessness Forum', 'FORUM_MEMBER');

-- What rules and figures go by; what the partner wrote is apart, so that it can be erased.
create table escalation (
    reference          text primary key references case_file,
    organisation_id    uuid not null references organisation,
    -- made with the page of the form: sending it twice makes one escalation
    form_token         uuid not null unique,
    service            text not null,
    urgency            text not null,
    reason             text not null,
    domestic_abuse     boolean not null,
    child_at_risk      boolean not null,
    part_seven         boolean not null,
    route_version      text not null,
    raised_by          uuid not null references person,
    raised_at          timestamptz not null,
    status             text not null,
    safe_place_at      timestamptz,
    acknowledged_by    uuid references person,
    acknowledged_at    timestamptz,
    closed_at          timestamptz,
    outcome            text,
    satisfied          text,
    version            int not null default 0
);
create index escalation_organisation on escalation (organisation_id, raised_at desc);

create table escalation_details (
    reference  text primary key references escalation,
    form_hash  text not null,
    answers    jsonb not null
);

-- The history that outlives the engine's: one row for each stage of each service asked.
create table escalation_stage (
    id           bigint generated always as identity primary key,
    reference    text not null references escalation,
    service      text not null,
    stage        int not null,
    team         text not null references team,
    started_at   timestamptz not null,
    -- until when and how that was worked out, as it was given
    time_limit   jsonb not null,
    due_at       timestamptz not null,
    paused_at    timestamptz,
    resumed_at   timestamptz,
    missed_at    timestamptz,
    ended_at     timestamptz,
    -- answered, not-accepted, withdrawn, closed
    ended        text
);
create index escalation_stage_case on escalation_stage (reference, id);

create table escalation_answer (
    id            uuid primary key,
    reference     text not null references escalation,
    service       text not null,
    stage         int not null,
    kind          text not null,
    decision      text,
    words         text not null,
    -- apart from the words, so that it can be shown to fewer
    place         text,
    by_person     uuid not null references person,
    team          text not null references team,
    at            timestamptz not null,
    -- null while the partner has not said; true also where the answer stood as nothing was heard
    accepted      boolean,
    reply         text,
    replied_at    timestamptz
);
create index escalation_answer_case on escalation_answer (reference, at);

-- Who may read it: the teams it was routed to so far.
create table escalation_team (
    reference  text not null references escalation,
    team       text not null references team,
    since      timestamptz not null,
    primary key (reference, team)
);

-- Who said that they know the household: the case is closed to them.
create table escalation_aside (
    reference  text not null references escalation,
    person_id  uuid not null references person,
    at         timestamptz not null,
    primary key (reference, person_id)
);

create table duty_rota (
    position   int primary key,
    person_id  uuid not null unique references person
);

create table duty_alert (
    reference  text not null references escalation,
    number     int not null,
    person_id  uuid references person,
    at         timestamptz not null,
    primary key (reference, number)
);

-- Street homeless with duty owed, perhaps: nobody had confirmed a safe place by ten at night.
create table possible_breach (
    reference    text primary key references escalation,
    opened_at    timestamptz not null,
    reviewed_by  uuid references person,
    reviewed_at  timestamptz,
    confirmed    boolean,
    reason       text,
    disputed_by  uuid references person,
    disputed_at  timestamptz,
    dispute      text
);

-- Every look at a confidential case, and every try at one that is closed to whoever tried.
create table case_read (
    id         bigint generated always as identity primary key,
    reference  text not null,
    person_id  uuid references person,
    at         timestamptz not null,
    allowed    boolean not null,
    reason     text
);
create index case_read_case on case_read (reference, id desc);
create index case_read_person on case_read (person_id, id desc);
