-- Elke lijst is één tocht langs één index, ook met een filter waar bijna niets aan voldoet:
-- eerst waarop gelijk gesteld wordt, dan de volgorde van de lijst. Wat alleen geteld wordt, staat
-- in de index zelf. Taken van een school en van een team staan nooit in dezelfde lijst.
drop index taak_team;
drop index taak_school;
drop index taak_van_mij;

create index taak_school on taak (vestiging, uiterlijk, id) include (stap, behandelaar)
    where rol = 'BRUGFUNCTIONARIS';
create index taak_team on taak (organisatie, rol, uiterlijk, id) include (stap, behandelaar)
    where rol <> 'BRUGFUNCTIONARIS';
create index taak_van_mij on taak (behandelaar, uiterlijk, id)
    include (organisatie, rol, stap, vestiging) where behandelaar is not null;

create index taak_team_stap on taak (organisatie, rol, stap, uiterlijk, id)
    where rol <> 'BRUGFUNCTIONARIS';
create index taak_team_school on taak (organisatie, rol, vestiging, uiterlijk, id)
    where rol <> 'BRUGFUNCTIONARIS';
create index taak_team_niemand on taak (organisatie, rol, uiterlijk, id)
    where rol <> 'BRUGFUNCTIONARIS' and behandelaar is null;
create index taak_team_niemand_stap on taak (organisatie, rol, stap, uiterlijk, id)
    where rol <> 'BRUGFUNCTIONARIS' and behandelaar is null;
