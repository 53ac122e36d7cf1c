-- When a case was erased; null while it is whole.
alter table case_file add column erased_at timestamptz;
create index case_file_closed on case_file (closed_at) where erased_at is null and closed_at is not null;

-- How long each kind of record is kept after its case was closed; nothing of a kind without a row is erased.
create table retention_period (
    kind    text primary key,
    months  int not null check (months > 0),
    source  text not null,
    -- null for the sample that the program came with
    set_by  uuid references person,
    set_at  timestamptz
);
insert into retention_period (kind, months, source) values
    ('housing-escalation', 72, 'Sample: six years after closing, as for claims under the Limitation Act 1980. Set your own from your retention schedule.'),
    ('grant-application', 84, 'Sample: six years and the current one, as for the council’s accounts. Set your own from your retention schedule.'),
    ('referral', 72, 'Sample: as for escalations, which begin with referrals. Set your own from your retention schedule.'),
    ('legal-challenge', 84, 'Sample: six years and the current one. Set your own from your retention schedule.');

-- Erasure is off until information governance switches it on; every switch stays on record.
create table erasure_switch (
    id         bigint generated always as identity primary key,
    is_on      boolean not null,
    person_id  uuid not null references person,
    at         timestamptz not null
);

-- The content of a file goes with its row.
alter table document_content drop constraint document_content_document_id_fkey,
    add constraint document_content_document_id_fkey foreign key (document_id) references document on delete cascade;

create index case_read_refused on case_read (id desc) where not allowed;
