-- By which the program knows its own pages again, also after a restart and on another node.
create table page_secret (
    only_one  boolean primary key default true check (only_one),
    secret    bytea not null
);
insert into page_secret (secret) values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

-- Who asked and who decided, as they were called then: a register does not change with its people.
alter table disclosure add column asked_by_name text;
alter table disclosure add column decided_by_name text;
update disclosure d set asked_by_name = (select name from person where id = d.asked_by), decided_by_name = (select name from person where id = d.decided_by);
alter table disclosure alter column asked_by_name set not null;
