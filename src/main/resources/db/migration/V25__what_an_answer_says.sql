alter table escalation_answer
    -- with accommodation; a day as 2026-11-27, as text, so that erasure empties it like the words
    add column place_from text,
    add column place_kind text,
    -- the service that it was passed on to
    add column referred_to text,
    -- where to go instead, if it is not for this route
    add column go_to text;
