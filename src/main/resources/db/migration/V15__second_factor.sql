-- The handle is what devices know somebody by: random, so that it tells nothing. Null until the first passkey.
alter table person
    add column passkey_handle bytea unique,
    -- sessions that began before this moment are over
    add column passkeys_reset_at timestamptz;

create table passkey (
    id                  uuid primary key,
    person_id           uuid not null references person,
    label               text not null,
    credential_id       bytea not null unique,
    public_key          bytea not null,
    -- counted by the device; one that goes back comes from a copy
    signature_count     bigint not null,
    user_verified       boolean not null,
    backup_eligible     boolean not null,
    backed_up           boolean not null,
    transports          text[] not null,
    attestation         bytea not null,
    attestation_client  bytea not null,
    created_at          timestamptz not null,
    last_used_at        timestamptz
);
create index passkey_person on passkey (person_id, created_at);

-- Two administrators, neither of them the person, agree that all passkeys of a person are deleted.
create table passkey_reset (
    id             uuid primary key,
    person_id      uuid not null references person,
    reason         text not null,
    asked_by       uuid not null references person,
    asked_at       timestamptz not null,
    confirmed_by   uuid references person,
    confirmed_at   timestamptz,
    taken_back_by  uuid references person,
    taken_back_at  timestamptz,
    check (asked_by <> person_id),
    check (confirmed_by <> person_id and confirmed_by <> asked_by),
    check (confirmed_at is null or taken_back_at is null)
);
create index passkey_reset_open on passkey_reset (person_id, asked_at) where confirmed_at is null and taken_back_at is null;
