-- How far two assessors may differ on a criterion before somebody moderates, and whether residents of the ward are asked.
alter table round add column spread int not null default 1, add column ward_consultation boolean not null default false;
alter table round alter column spread drop default, alter column ward_consultation drop default;
