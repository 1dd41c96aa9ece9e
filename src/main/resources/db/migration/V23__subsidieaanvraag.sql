-- subsidie: de aanvraag van een school, van concept tot en met indienen ------------------------------
create sequence subsidieaanvraag_nummer;

create table aanvraag (
    id             uuid primary key,
    nummer         varchar(20) unique,
    regeling_id    uuid         not null references subsidieregeling,
    status         varchar(30)  not null,
    vestiging      char(6)      not null references vestiging,
    bestuur        varchar(40)  not null references organisatie,
    inhoud         jsonb        not null,
    gevraagd       numeric(12, 2),
    iban           bytea,
    iban_kenmerk   varchar(120),
    tenaamstelling varchar(120),
    verklaard_door varchar(60),
    verklaard_naam varchar(120),
    ingediend      timestamptz,
    gewijzigd      timestamptz  not null,
    weggegooid     timestamptz,
    versie         integer      not null
);
create index aanvraag_school on aanvraag (vestiging, gewijzigd desc, id desc);
create index aanvraag_bestuur on aanvraag (bestuur, gewijzigd desc, id desc);
create index aanvraag_ingediend on aanvraag (gewijzigd desc, id desc) where status <> 'CONCEPT';
create index aanvraag_rekening on aanvraag (iban_kenmerk) where iban_kenmerk is not null;
-- Twee collega's die tegelijk beginnen, schrijven aan hetzelfde concept.
create unique index aanvraag_een_concept on aanvraag (vestiging, regeling_id)
    where status = 'CONCEPT' and weggegooid is null;

create table aanvraag_gebeurtenis (
    id          bigint generated always as identity primary key,
    aanvraag_id uuid         not null references aanvraag,
    moment      timestamptz  not null,
    soort       varchar(40)  not null,
    door        varchar(60),
    door_naam   varchar(120) not null,
    waarde      varchar(200)
);
create index aanvraag_gebeurtenis_tijdlijn on aanvraag_gebeurtenis (aanvraag_id, id);

-- Wie welk veld van het concept veranderde; versie is die van de aanvraag na de wijziging.
create table aanvraag_wijziging (
    id          bigint generated always as identity primary key,
    aanvraag_id uuid         not null references aanvraag,
    versie      integer      not null,
    onderdeel   varchar(20)  not null,
    veld        varchar(60)  not null,
    oud         text         not null,
    nieuw       text         not null,
    door        varchar(60)  not null,
    door_naam   varchar(120) not null,
    moment      timestamptz  not null
);
create index aanvraag_wijziging_laatste on aanvraag_wijziging (aanvraag_id, moment desc, id desc);
create index aanvraag_wijziging_veld on aanvraag_wijziging (aanvraag_id, onderdeel, versie);

-- De wettelijke klok per soort termijn; de uiterste dag staat erbij voor de lijsten.
create table aanvraag_termijn (
    aanvraag_id uuid        not null references aanvraag,
    soort       varchar(30) not null,
    termijn     jsonb       not null,
    uiterlijk   date,
    primary key (aanvraag_id, soort)
);
create index aanvraag_termijn_uiterlijk on aanvraag_termijn (soort, uiterlijk, aanvraag_id);
