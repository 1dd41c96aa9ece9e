-- Wie liep waar vast: een rij per doorverwijzing, bestemming en obstakel. Het kenmerk is niet terug te
-- rekenen, van de dag blijft alleen de maand over, en van een gezin staat hier niets.
create table obstakel_waarneming (
    kenmerk    varchar(100) not null,
    -- id van een regeling of van een instantie
    bestemming uuid         not null,
    regeling   boolean      not null,
    obstakel   varchar(30)  not null,
    vestiging  char(6)      not null,
    maand      date         not null check (extract(day from maand) = 1),
    -- Geloot bij het opschrijven: wat niet meetelt, is in geen enkel cijfer te zien. Daardoor is uit
    -- cijfers nooit een precies aantal te maken (besluit 20).
    telt       boolean      not null,
    primary key (kenmerk, bestemming, obstakel)
);
create index obstakel_waarneming_plek
    on obstakel_waarneming (bestemming, obstakel, vestiging, maand) include (kenmerk) where telt;
create index obstakel_waarneming_maand
    on obstakel_waarneming (maand, obstakel, bestemming) include (kenmerk, vestiging) where telt;
