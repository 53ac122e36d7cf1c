-- Who gave each answer of an application last, so that a colleague who answers it at the same time can be told.
create table answer_author (
    reference  text not null references application,
    question   text not null,
    saved_by   uuid not null references person,
    saved_at   timestamptz not null,
    primary key (reference, question)
);

-- An officer fills in for an organisation that asked for it; kept for good, as it bars the officer from judging.
create table application_assistance (
    id            uuid primary key,
    reference     text not null references application,
    officer_id    uuid not null references person,
    how           text not null,
    since         timestamptz not null,
    ended_at      timestamptz,
    -- how the declaration was made that the officer wrote down, by whom and when
    declared_how  text,
    declared_by   text,
    declared_on   date
);
create index application_assistance_application on application_assistance (reference, since);
create unique index application_assistance_open on application_assistance (reference) where ended_at is null;

-- Who fills in now beside the organisation, and who gets the mails if an officer began or sent it.
alter table application add column assisted_by uuid references person, add column mails_to uuid references person;
create index application_assisted_by on application (assisted_by, saved_at desc) where assisted_by is not null;

-- Officers look organisations up by their names and numbers.
create index organisation_name on organisation (name, id);
create index organisation_charity_number on organisation (charity_number);
