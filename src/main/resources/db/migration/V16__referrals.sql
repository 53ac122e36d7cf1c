-- What rules and figures go by; what the partner wrote is apart, so that it can be erased.
create table referral (
    reference        text primary key references case_file,
    organisation_id  uuid not null references organisation,
    -- made with the page of the form: sending it twice makes one referral
    form_token       uuid not null unique,
    service          text not null,
    made_on          date not null,
    logged_by        uuid not null references person,
    logged_at        timestamptz not null,
    status           text not null,
    due_at           timestamptz,
    late_at          timestamptz,
    answer           text,
    answered_on      date check (answered_on >= made_on),
    escalation       text unique references escalation,
    closed_at        timestamptz,
    version          int not null default 0
);
create index referral_organisation on referral (organisation_id, made_on desc);
create index referral_made on referral (made_on);

-- One row for the referral as it was logged, one for the answer.
create table referral_details (
    id          bigint generated always as identity primary key,
    reference   text not null references referral,
    form_hash   text not null,
    answers     jsonb not null,
    written_at  timestamptz not null
);
create index referral_details_case on referral_details (reference, id);

-- Until when the service should answer and how that was worked out, as it was given.
create table referral_time (
    reference   text primary key references referral,
    time_limit  jsonb not null
);
