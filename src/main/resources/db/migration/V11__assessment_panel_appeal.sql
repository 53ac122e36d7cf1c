-- Two people assess an application for each cycle; an appeal that is upheld begins another cycle.
alter table assessment add column cycle int not null default 1, add column recommends text not null default 'offer';
alter table assessment alter column cycle drop default, alter column recommends drop default;
create unique index assessment_once on assessment (reference, cycle, assessor_id);

-- Said before anybody scores: whether they have an interest in the organisation. Who has assesses nothing of it.
create table interest_declaration (
    id               uuid primary key,
    reference        text not null references case_file,
    organisation_id  uuid not null references organisation,
    person_id        uuid not null references person,
    at               timestamptz not null,
    interested       boolean not null,
    what             text not null
);
create index interest_declaration_case on interest_declaration (reference, person_id);
create index interest_declaration_organisation on interest_declaration (organisation_id) where interested;

create table moderation (
    reference     text not null references case_file,
    cycle         int not null,
    moderator_id  uuid not null references person,
    at            timestamptz not null,
    scores        jsonb not null,
    recommends    text not null,
    summary       text not null,
    primary key (reference, cycle)
);

-- What counts in the ranking: the mean of the two assessments, or what was moderated.
create table agreed_assessment (
    reference   text not null references case_file,
    cycle       int not null,
    at          timestamptz not null,
    points      jsonb not null,
    total       numeric(6,2) not null,
    recommends  text not null,
    moderated   boolean not null,
    primary key (reference, cycle)
);

create table ward_consultation (
    id           uuid primary key,
    reference    text not null references application,
    recorded_by  uuid not null references person,
    at           timestamptz not null,
    votes        int,
    result       text not null
);
create index ward_consultation_case on ward_consultation (reference, at);

create table feedback (
    id          uuid primary key,
    reference   text not null references application,
    written_by  uuid not null references person,
    at          timestamptz not null,
    remarks     jsonb not null
);
create index feedback_case on feedback (reference, at);

-- A second decision follows an appeal that was upheld.
alter table decision drop constraint decision_pkey;
alter table decision add column notice_on date, add column call_in_ends_on date;
create index decision_case on decision (reference, at);

create table appeal (
    reference    text primary key references application,
    ground       text not null,
    statement    text not null,
    made_by      uuid not null references person,
    made_at      timestamptz not null,
    against      text not null,
    heard_by     uuid references person,
    heard_at     timestamptz,
    upheld       boolean,
    reason       text
);

-- The panel reads a round in the order of the scores.
alter table application add column score numeric(6,2);
create index application_ranking on application (round_id, score desc, reference) where score is not null;
