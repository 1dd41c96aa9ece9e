-- Aanmeldingen bij Keycloak die hier nog gelden. Elke kopie van de applicatie kijkt hier bij elk
-- verzoek, dus wie overal afmeldt, is overal meteen af.
create table keycloaksessie (
    sid            varchar(100) primary key,
    account        varchar(100),
    gebruikersnaam varchar(60),
    ververs        bytea,
    verleng_na     timestamptz not null,
    weg_na         timestamptz not null,
    einde          varchar(20) check (einde in ('AFGEMELD', 'ALLEENHIERAF', 'BEEINDIGD', 'GEWIJZIGD'))
);
create index keycloaksessie_account on keycloaksessie (account);
create index keycloaksessie_weg on keycloaksessie (weg_na);

comment on column keycloaksessie.ververs is 'versleuteld; waarmee Brugwijzer bij Keycloak navraagt of de aanmelding nog geldt';
