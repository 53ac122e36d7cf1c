-- Who changed what about whom: accounts, teams, who belongs to an organisation, absences. Added to, never changed.
create table admin_entry (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    -- null for the program itself
    actor_id    uuid references person,
    actor_name  text not null,
    person_id   uuid not null references person,
    event       text not null,
    detail      text not null
);
create index admin_entry_person on admin_entry (person_id, id desc);

-- Both days are part of the absence.
create table absence (
    id          uuid primary key,
    person_id   uuid not null references person,
    deputy_id   uuid not null references person,
    first_day   date not null,
    last_day    date not null,
    recorded_at timestamptz not null,
    ended_at    timestamptz,
    check (deputy_id <> person_id and last_day >= first_day)
);
create index absence_person on absence (person_id, last_day) where ended_at is null;
create index absence_deputy on absence (deputy_id, last_day) where ended_at is null;

-- The absent colleague whose task it was when a deputy took it over.
alter table work_item add column on_behalf_of uuid references person;

create table organisation_invitation (
    organisation_id  uuid not null references organisation,
    email            text not null,
    invited_by       uuid not null references person,
    invited_at       timestamptz not null,
    primary key (organisation_id, email)
);
create index organisation_invitation_email on organisation_invitation (email);

-- So that a removed colleague is told what happened, and not only that a page is gone.
create table former_member (
    organisation_id  uuid not null references organisation,
    person_id        uuid not null references person,
    removed_at       timestamptz not null,
    primary key (organisation_id, person_id)
);

create index message_failed on message (created_at desc, id desc) where state = 'FAILED';

-- How far the demo has moved its clock; without a row, and anywhere but in the demo, the clock shows the real time.
create table demo_clock (
    only_row      boolean primary key default true check (only_row),
    milliseconds  bigint not null
);

-- NOT_SCANNED: no scanner was set when the file came.
alter table document
    add column scan text not null default 'NOT_SCANNED',
    add column scan_attempts int not null default 0,
    add column next_scan_at timestamptz;
create index document_waiting on document (next_scan_at) where scan = 'WAITING';
