-- A case can be the council's own: then it belongs to no organisation, and no organisation's people read it.
alter table case_file alter column organisation_id drop not null;
alter table work_item alter column organisation_id drop not null;
alter table work_item_unclaimed alter column organisation_id drop not null;

-- What rules and figures go by; what was typed at each step is apart, so that it can be erased.
create table legal_challenge (
    reference             text primary key references case_file,
    -- made with the page of the form: sending it twice makes one challenge
    form_token            uuid not null unique,
    escalation_reference  text references escalation,
    matter                text not null,
    -- of the decision that is challenged, if the letter or the claim says so
    decided_on            date,
    status                text not null,
    recorded_by           uuid not null references person,
    recorded_at           timestamptz not null,
    closed_at             timestamptz,
    letter_received_on    date,
    letter_due_at         timestamptz,
    letter_warning_at     timestamptz,
    letter_missed_at      timestamptz,
    letter_answered_on    date,
    letter_outcome        text,
    claim_number          text,
    claimed_on            date,
    permission            text,
    court_order           text,
    claim_outcome         text,
    claim_ended_on        date,
    version               int not null default 0
);
create index legal_challenge_escalation on legal_challenge (escalation_reference) where escalation_reference is not null;
create index legal_challenge_recorded on legal_challenge (recorded_at desc);

-- What was typed at each step: legal advice, seen by legal officers and by those whom they ask.
create table challenge_record (
    id         uuid primary key,
    reference  text not null references legal_challenge,
    form       text not null,
    form_hash  text not null,
    answers    jsonb not null,
    by_person  uuid not null references person,
    at         timestamptz not null
);
create index challenge_record_case on challenge_record (reference, at);

-- What a service was asked for; its team may read the challenge from then on.
create table challenge_input (
    id          uuid primary key,
    reference   text not null references legal_challenge,
    service     text not null,
    question    text not null,
    asked_by    uuid not null references person,
    asked_at    timestamptz not null,
    -- found by the process, in the same transaction
    team        text references team,
    due_at      timestamptz,
    missed_at   timestamptz,
    given_by    uuid references person,
    given_at    timestamptz,
    words       text,
    -- not wanted any more: the letter was answered without it, or the challenge ended
    dropped_at  timestamptz
);
create index challenge_input_case on challenge_input (reference, asked_at);

-- Set by hand on any case; an open challenge holds itself and its escalation without a row here.
create table legal_hold (
    id           uuid primary key,
    reference    text not null references case_file,
    reason       text not null,
    set_by       uuid not null references person,
    set_at       timestamptz not null,
    lifted_by    uuid references person,
    lifted_at    timestamptz,
    lift_reason  text
);
create unique index legal_hold_open on legal_hold (reference) where lifted_at is null;
create index legal_hold_newest on legal_hold (set_at desc);
