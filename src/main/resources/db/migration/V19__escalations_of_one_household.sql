-- Escalations with the same mark are about one household; nothing says which household that is.
create table escalation_household (
    reference  text primary key references escalation,
    household  uuid not null
);
create index escalation_household_mark on escalation_household (household);

-- Whose task lists a confidential case stays out of, as they know the household.
create table work_kept_from (
    case_reference  text not null references case_file,
    person_id       uuid not null references person,
    primary key (case_reference, person_id)
);

-- Who opened a case that the route did not give them, why, and until when they may read it.
create table escalation_opening (
    id         bigint generated always as identity primary key,
    reference  text not null references escalation,
    person_id  uuid not null references person,
    reason     text not null,
    at         timestamptz not null,
    until      timestamptz not null
);
create index escalation_opening_person on escalation_opening (person_id, reference, until desc);

-- The live list: what is open by the time an answer is due, and what a team may read.
create index escalation_stage_due on escalation_stage (due_at) where ended_at is null;
create index escalation_team_team on escalation_team (team, reference);
create index escalation_raised on escalation (raised_at desc, reference desc);
