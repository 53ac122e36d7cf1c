-- A round is a draft until it is published, and never changes afterwards, whoever writes to the database.
alter table round add column published_by uuid references person;

create function refuse_change_of_published_round() returns trigger language plpgsql as $$
begin
    raise exception 'the round % is published and does not change', old.key using errcode = 'restrict_violation';
end $$;

create trigger published_round_is_fixed before update or delete on round
    for each row when (old.published_at is not null) execute function refuse_change_of_published_round();

create function refuse_change_in_published_round() returns trigger language plpgsql as $$
begin
    if exists (select 1 from round where id in (old.round_id, new.round_id) and published_at is not null) then
        raise exception 'the round of this % is published and does not change', tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end $$;

create trigger published_pot_is_fixed before insert or update or delete on pot
    for each row execute function refuse_change_in_published_round();
create trigger published_priority_is_fixed before insert or update or delete on priority
    for each row execute function refuse_change_in_published_round();
create trigger published_criterion_is_fixed before insert or update or delete on criterion
    for each row execute function refuse_change_in_published_round();

-- A later deadline for everybody (no reference) or for one application.
create table deadline_extension (
    id         uuid primary key,
    round_id   uuid not null references round,
    reference  text references case_file,
    closes_at  timestamptz not null,
    kind       text not null,
    reason     text not null,
    by_person  uuid not null references person,
    at         timestamptz not null
);
create index deadline_extension_round on deadline_extension (round_id, at);

-- What happened to the money of a pot; a negative amount takes back. What is left is what this adds up to.
create table pot_entry (
    id         bigint generated always as identity primary key,
    pot_id     uuid not null references pot,
    money      text not null check (money in ('CAPITAL', 'REVENUE')),
    kind       text not null check (kind in ('REQUESTED', 'RECOMMENDED', 'EARMARKED', 'COMMITTED', 'PAID', 'RETURNED')),
    amount     numeric(12,2) not null,
    reference  text not null references case_file,
    at         timestamptz not null,
    actor_id   uuid references person
);
create index pot_entry_pot on pot_entry (pot_id, id desc);
create index pot_entry_reference on pot_entry (reference);

create function refuse_change_of_pot_entry() returns trigger language plpgsql as $$
begin
    raise exception 'entries of a ledger do not change' using errcode = 'restrict_violation';
end $$;

create trigger pot_entry_is_fixed before update or delete on pot_entry
    for each row execute function refuse_change_of_pot_entry();
