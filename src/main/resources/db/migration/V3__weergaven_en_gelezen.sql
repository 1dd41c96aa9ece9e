-- Voor wie in de takenlijst leeft: wat je zelf las, wat er sindsdien bij kwam, je weergaven en
-- wat je met een stapel taken tegelijk deed.

-- Gelezen hoort bij een mens, niet bij een taak. Geen verwijzing naar taak: een herbouw van de
-- lijst mag dit niet wissen; een taak die sluit, neemt haar regels zelf mee.
create table taak_gelezen (
    taak_id        uuid        not null,
    gebruikersnaam varchar(60) not null,
    moment         timestamptz not null,
    primary key (taak_id, gebruikersnaam)
);
insert into taak_gelezen (taak_id, gebruikersnaam, moment)
select id, behandelaar, now() from taak where not ongelezen and behandelaar is not null;
alter table taak drop column ongelezen;

-- Wanneer er het laatst iets bij de zaak kwam, en van wie: die hoeft het zelf niet te horen.
alter table taak add column aangevuld timestamptz;
alter table taak add column aangevuld_door varchar(60);

create table weergave (
    id          uuid primary key,
    naam        varchar(60) not null,
    van         varchar(60) not null,
    organisatie varchar(40) not null references organisatie,
    gedeeld     boolean     not null,
    lijst       varchar(20) not null,
    stap        varchar(60),
    school      varchar(6),
    wanneer     varchar(20),
    wie         varchar(60),
    aangemaakt  timestamptz not null,
    verwijderd  timestamptz
);
create unique index weergave_eigen on weergave (van, lower(naam))
    where not gedeeld and verwijderd is null;
create unique index weergave_team on weergave (organisatie, lower(naam))
    where gedeeld and verwijderd is null;

create table taakstapel (
    id       uuid primary key,
    wie      varchar(60) not null,
    lid      varchar(60) not null,
    moment   timestamptz not null,
    ongedaan timestamptz
);
create index taakstapel_van on taakstapel (wie, moment);

create table taakstapel_regel (
    stapel_id uuid    not null references taakstapel on delete cascade,
    volgorde  integer not null,
    taak_id   uuid    not null,
    stap      varchar(60),
    onderwerp varchar(200),
    herkomst  varchar(120),
    uitkomst  varchar(20) not null,
    uitleg    varchar(300),
    vorige    varchar(60),
    primary key (stapel_id, volgorde)
);
