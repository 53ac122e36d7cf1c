-- Days on which the council works or closes, whatever the calendar of bank holidays says.
create table calendar_override (
    day      date primary key,
    -- false: the council closes on it
    working  boolean not null,
    name     text not null,
    set_by   uuid not null references person,
    set_at   timestamptz not null
);
