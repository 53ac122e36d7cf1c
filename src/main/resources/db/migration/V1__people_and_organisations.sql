create table person (
    id          uuid primary key,
    name        text not null,
    email       text not null,
    created_at  timestamptz not null,
    active      boolean not null default true
);
create unique index person_email on person (lower(email));

-- Work is routed to a team; what its members may do follows from the role the team has in the service.
create table team (
    key   text primary key,
    name  text not null,
    role  text not null
);

create table team_member (
    team_key   text not null references team,
    person_id  uuid not null references person,
    primary key (team_key, person_id)
);
create index team_member_person on team_member (person_id);

create table organisation (
    id              uuid primary key,
    name            text not null,
    kind            text not null,
    charity_number  text,
    created_at      timestamptz not null
);

create table organisation_member (
    organisation_id  uuid not null references organisation,
    person_id        uuid not null references person,
    signatory        boolean not null default false,
    primary key (organisation_id, person_id)
);
create index organisation_member_person on organisation_member (person_id);

-- Only the SHA-256 of what was mailed, so that a copy of this table signs nobody in.
create table sign_in_token (
    hash        text primary key,
    email       text not null,
    expires_at  timestamptz not null
);
