-- The teams that the process models route work to; a council adds its own beside them.
insert into team (key, name, role) values
    ('grants-officers', 'Grants officers', 'GRANTS_OFFICER'),
    ('assessors', 'Assessors', 'ASSESSOR'),
    ('grants-managers', 'Grants managers', 'GRANTS_MANAGER'),
    ('directors', 'Directors', 'DIRECTOR'),
    ('cabinet-support', 'Mayor and Cabinet support', 'CABINET_SUPPORT'),
    ('administrators', 'Administrators', 'ADMINISTRATOR');
