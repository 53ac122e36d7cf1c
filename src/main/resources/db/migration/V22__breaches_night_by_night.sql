-- Each night is looked at until a safe place is confirmed, so that an escalation may have more than one possible breach.
alter table possible_breach add column number int not null default 1;
alter table possible_breach alter column number drop default;
alter table possible_breach drop constraint possible_breach_pkey;
alter table possible_breach add primary key (reference, number);

-- The process asks it once, when the escalation is raised; nothing else went by it.
alter table escalation drop column part_seven;
