create table ward (
    code  text primary key,
    name  text not null
);

-- The text of each form that something began with: a published round and a running case keep theirs.
create table form_version (
    hash        text primary key,
    form_id     text not null,
    content     text not null,
    created_at  timestamptz not null
);

create table round (
    id                  uuid primary key,
    fund                text not null,
    key                 text not null,
    name                text not null,
    sample              boolean not null,
    opens_at            timestamptz not null,
    closes_at           timestamptz not null,
    decision_on         date not null,
    reserve_ends_on     date not null,
    form_id             text not null,
    form_hash           text not null references form_version,
    process_key         text not null,
    one_list            boolean not null,
    manager_limit       numeric(12,2) not null,
    director_limit      numeric(12,2) not null,
    information_days    int not null,
    reminder_days       int[] not null,
    lapse_days          int not null,
    appeal_days         int not null,
    offer_days          int not null,
    wording             jsonb not null,
    published_at        timestamptz,
    unique (fund, key)
);

create table pot (
    id          uuid primary key,
    round_id    uuid not null references round,
    kind        text not null,
    ward        text references ward,
    capital     numeric(12,2) not null,
    revenue     numeric(12,2) not null,
    sample      boolean not null
);
create unique index pot_round_ward on pot (round_id, coalesce(ward, ''));

create table priority (
    round_id  uuid not null references round,
    key       text not null,
    name      text not null,
    position  int not null,
    primary key (round_id, key)
);

create table criterion (
    round_id  uuid not null references round,
    key       text not null,
    name      text not null,
    question  text not null,
    maximum   int not null,
    position  int not null,
    primary key (round_id, key)
);
