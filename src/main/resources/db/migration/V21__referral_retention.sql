insert into retention_period (kind, months, source) values
    ('referral', 72, 'Sample: six years after closing, as for claims under the Limitation Act 1980. Set your own from your retention schedule.');
