-- Whoever asked can take a request back until somebody has decided.
alter table disclosure
    add column taken_back_by       uuid references person,
    add column taken_back_by_name  text,
    add column taken_back_at       timestamptz,
    -- a key of a closed list, so that the register can say why without words about a household
    add column taken_back_why      text,
    -- until when a decision is expected and how that was worked out, as it was given; null for what was asked before this
    add column decide_limit        jsonb,
    -- when whoever asked was told that nobody may decide; null again once somebody may
    add column nobody_told_at      timestamptz,
    add check (taken_back_at is null or decided_at is null);
create index disclosure_waiting on disclosure (asked_at) where status = 'ASKED';
