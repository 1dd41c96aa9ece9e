-- Wie voor wie waarneemt, en wie dan namens wie iets deed.
create table waarneming (
    id               uuid primary key,
    afwezige         varchar(60) not null references gebruiker,
    waarnemer        varchar(60) not null references gebruiker,
    vanaf            date        not null,
    tot              date        not null,
    gezet_door       varchar(60) not null,
    moment           timestamptz not null,
    ingetrokken      timestamptz,
    ingetrokken_door varchar(60),
    check (vanaf <= tot),
    check (afwezige <> waarnemer)
);
create index waarneming_afwezige on waarneming (afwezige, tot) where ingetrokken is null;
create index waarneming_waarnemer on waarneming (waarnemer, tot) where ingetrokken is null;

alter table auditregel add column namens varchar(60);
-- De collega voor wie de ontvanger waarneemt, als het bericht eigenlijk voor die collega is.
alter table bericht add column namens varchar(60);
