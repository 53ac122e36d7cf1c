-- When each person of the duty rota is on duty. Up to now everybody on it was alerted at any time.
alter table duty_rota add column times text not null default 'ANY_TIME' check (times in ('ANY_TIME', 'OFFICE_HOURS', 'OUTSIDE_OFFICE_HOURS'));
alter table duty_rota alter column times drop default;

-- Counts the changes of the rota, so that nobody saves over a change that they have not seen.
create table duty_rota_version (
    only_one boolean primary key default true check (only_one),
    version  int not null
);
insert into duty_rota_version (version) values (1);
