-- What every case shares, whatever programme it belongs to.
-- The end of the timeline is kept here as well, so that a missing last entry shows.
create table case_file (
    reference        text primary key,
    kind             text not null,
    programme        text not null,
    title            text not null,
    organisation_id  uuid not null references organisation,
    ward             text,
    stage            text not null,
    opened_at        timestamptz not null,
    closed_at        timestamptz,
    timeline_length  int not null default 0,
    timeline_hash    text not null default ''
);
create index case_file_organisation on case_file (organisation_id, opened_at desc);

create table case_number (
    prefix  text not null,
    year    int not null,
    last    int not null,
    primary key (prefix, year)
);

-- Each entry carries the hash of the one before it, so that an edit, a deletion or a swap shows.
create table timeline_entry (
    id              bigint generated always as identity primary key,
    case_reference  text not null references case_file,
    number          int not null,
    at              timestamptz not null,
    actor_id        uuid references person,
    actor_name      text not null,
    event           text not null,
    details         jsonb not null,
    audience        text not null,
    previous_hash   text not null,
    hash            text not null,
    unique (case_reference, number)
);

create table note (
    id              bigint generated always as identity primary key,
    case_reference  text not null references case_file,
    author_id       uuid not null references person,
    author_name     text not null,
    at              timestamptz not null,
    text            text not null,
    audience        text not null
);
create index note_case on note (case_reference, at);

create table document (
    id              uuid primary key,
    case_reference  text not null references case_file,
    field           text not null,
    file_name       text not null,
    media_type      text not null,
    size            bigint not null,
    sha256          text not null,
    uploaded_by     uuid not null references person,
    uploaded_at     timestamptz not null,
    sent_at         timestamptz,
    removed_at      timestamptz
);
create index document_case on document (case_reference, uploaded_at);

create table document_content (
    document_id  uuid primary key references document,
    content      bytea not null
);
-- Documents are compressed already; stored as they are, they can be read piece by piece.
alter table document_content alter column content set storage external;

create table message (
    id               uuid primary key,
    case_reference   text references case_file,
    recipient_id     uuid references person,
    recipient_name   text not null,
    recipient_email  text not null,
    template         text not null,
    subject          text not null,
    text_body        text,
    html_body        text,
    state            text not null,
    attempts         int not null default 0,
    created_at       timestamptz not null,
    next_attempt_at  timestamptz not null,
    sent_at          timestamptz,
    last_error       text
);
create index message_due on message (next_attempt_at) where state = 'QUEUED';
create index message_case on message (case_reference, created_at);
create index message_kept on message (created_at desc, id desc) where state = 'KEPT';
