insert into retention_period (kind, months, source) values
    ('legal-challenge', 84, 'Sample: six years and the current one. Set your own from your retention schedule.');
