-- Van indienen naar besluit, en daarna. Een besluit begint als voorstel en werkt pas als het
-- bekendgemaakt is.
create table besluit (
    id                 uuid primary key,
    nr                 bigint generated always as identity,
    aanvraag_id        uuid         not null references aanvraag,
    ronde              varchar(20)  not null,
    soort              varchar(20)  not null,
    stand              varchar(20)  not null,
    voorstel           jsonb        not null,
    zienswijze         jsonb,
    tegen_id           uuid references besluit,
    voorbereid_door    varchar(60)  not null,
    voorbereid_naam    varchar(120) not null,
    voorbereid_op      timestamptz  not null,
    genomen_door       varchar(60),
    genomen_naam       varchar(120),
    genomen_op         timestamptz,
    bekendgemaakt_door varchar(60),
    bekendgemaakt      date,
    brief_id           uuid,
    versie             integer      not null,
    constraint besluit_vier_ogen check (genomen_door <> voorbereid_door),
    constraint besluit_genomen check (
        stand not in ('GENOMEN', 'BEKENDGEMAAKT')
        or genomen_door is not null and genomen_op is not null),
    constraint besluit_bekend check (
        (stand = 'BEKENDGEMAAKT') = (bekendgemaakt is not null)
        and (stand <> 'BEKENDGEMAAKT' or brief_id is not null and bekendgemaakt_door is not null))
);
create index besluit_aanvraag on besluit (aanvraag_id, nr);
create unique index besluit_onderweg on besluit (aanvraag_id, ronde)
    where stand in ('VOORSTEL', 'GENOMEN');

alter table aanvraag_termijn add klaar date;

-- Elke verandering van een wettelijke termijn is een regel; er gaat er nooit een weg.
create table aanvraag_klokslag (
    id          bigint generated always as identity primary key,
    aanvraag_id uuid         not null references aanvraag,
    soort       varchar(30)  not null,
    wat         varchar(30)  not null,
    termijn     jsonb        not null,
    uiterlijk   date,
    door        varchar(60),
    door_naam   varchar(120) not null,
    moment      timestamptz  not null
);
create index aanvraag_klokslag_tijdlijn on aanvraag_klokslag (aanvraag_id, id);

-- De werklijst van de gemeente: op uiterste dag.
create index aanvraag_status on aanvraag (status, gewijzigd desc, id desc) where status <> 'CONCEPT';
alter table aanvraag_gebeurtenis alter waarde type varchar(4000);

-- Sinds wanneer de aanvraag in haar stap is; onze eigen werktijd telt vanaf die dag.
alter table aanvraag add stap_sinds date;
alter table aanvraag add gesloten timestamptz;
update aanvraag set stap_sinds = ingediend::date where ingediend is not null;
alter table besluit add brief_dag date;
-- Wat de gemeente onderling doet voordat er een besluit is, staat niet op de tijdlijn van de school.
alter table aanvraag_gebeurtenis add intern boolean not null default false;
