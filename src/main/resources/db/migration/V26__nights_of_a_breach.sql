-- How many nights without a safe place a possible breach stands for: whoever reviews it sees more than its first.
alter table possible_breach add column nights int not null default 1;
