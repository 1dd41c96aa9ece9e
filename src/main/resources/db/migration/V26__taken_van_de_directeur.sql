-- De lijst van een directeur gaat over één school, zoals die van een brugfunctionaris, en staat
-- nooit met diens taken in één lijst. Het bestuur ziet dezelfde taken langs taak_team.
create index taak_directeur on taak (vestiging, uiterlijk, id) include (stap, behandelaar)
    where rol = 'DIRECTEUR';
