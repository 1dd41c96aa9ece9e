-- De Taskforce Armoede: wie erin zit, wanneer zij vergadert, wat er op de agenda staat en wat eruit
-- komt. Van wie een signaal komt, staat hier nergens.

create index gebruiker_rol on gebruiker (rol, naam) where actief;

create table taskforcelid (
    id             uuid primary key,
    gebruikersnaam varchar(60) not null references gebruiker,
    organisatie    varchar(40) not null references organisatie,
    vanaf          date        not null,
    tot            date,
    check (tot is null or tot >= vanaf)
);
create index taskforcelid_gebruiker on taskforcelid (gebruikersnaam, vanaf);
-- Niemand is twee keer tegelijk lid.
create unique index taskforcelid_nu on taskforcelid (gebruikersnaam) where tot is null;

create table taskforcevergadering (
    id               uuid primary key,
    datum            date          not null,
    van              time          not null,
    tot              time          not null,
    plaats           varchar(200)  not null,
    sluiting         date          not null,
    stand            varchar(30)   not null,
    afgelast_omdat   varchar(1000),
    agenda_vast      timestamptz,
    gehouden         timestamptz,
    verslag_verstuurd timestamptz,
    aanwezig         varchar(2000) not null default '',
    gewijzigd        timestamptz   not null,
    versie           integer       not null,
    check (tot > van),
    check (sluiting <= datum)
);
create index taskforcevergadering_datum on taskforcevergadering (datum, id);

create table agendapunt (
    id              uuid primary key,
    vergadering_id  uuid references taskforcevergadering,
    signaal_id      uuid,
    vorige_id       uuid references agendapunt,
    titel           varchar(150)  not null,
    vraag           varchar(1000) not null,
    ambitie         varchar(40),
    volgorde        integer       not null default 0,
    minuten         integer       not null,
    stand           varchar(20)   not null,
    bewijs          varchar(4000) not null default '',
    later_omdat     varchar(1000),
    aangedragen     timestamptz   not null,
    door            varchar(60)   not null,
    uitkomst        varchar(20),
    besluit         varchar(2000) not null default '',
    eigenaar        varchar(60) references gebruiker,
    actiedag        date,
    verslag         varchar(4000) not null default '',
    versie          integer       not null,
    check (minuten between 1 and 600),
    check (stand <> 'WACHT' or vergadering_id is null),
    check (vergadering_id is not null or stand in ('WACHT', 'INGETROKKEN'))
);
create index agendapunt_vergadering on agendapunt (vergadering_id, volgorde) where vergadering_id is not null;
create index agendapunt_wacht on agendapunt (aangedragen, id) where stand = 'WACHT';
-- Een signaal wacht of staat hoogstens één keer op een agenda.
create unique index agendapunt_signaal on agendapunt (signaal_id)
    where signaal_id is not null and stand in ('WACHT', 'OP_AGENDA');

-- Wat iemand na een besluit doet; het id is dat van de zaak in de motor.
create table taskforceactie (
    id              uuid primary key,
    vergadering_id  uuid          not null references taskforcevergadering,
    punt_id         uuid          not null references agendapunt,
    onderwerp       varchar(150)  not null,
    tekst           varchar(2000) not null,
    eigenaar        varchar(60)   not null references gebruiker,
    rol             varchar(30)   not null,
    organisatie     varchar(40)   not null references organisatie,
    uiterlijk       date          not null,
    stand           varchar(20)   not null,
    uitkomst        varchar(2000),
    klaar           timestamptz,
    klaar_door      varchar(60),
    begonnen        timestamptz   not null,
    versie          integer       not null,
    check ((stand = 'OPEN') = (klaar is null))
);
create index taskforceactie_lijst on taskforceactie (stand, uiterlijk, id);
create index taskforceactie_eigenaar on taskforceactie (eigenaar, stand, uiterlijk, id);
create index taskforceactie_vergadering on taskforceactie (vergadering_id, uiterlijk, id);

-- Wordt alleen aangevuld.
create table taskforceverlenging (
    id       bigint generated always as identity primary key,
    actie_id uuid          not null references taskforceactie,
    oud      date          not null,
    nieuw    date          not null,
    reden    varchar(1000) not null,
    door     varchar(60)   not null,
    moment   timestamptz   not null
);
create index taskforceverlenging_actie on taskforceverlenging (actie_id, id);

-- De geheime link van een lid naar de vergaderingen; alleen het kenmerk van de sleutel staat hier.
create table taskforcekalender (
    gebruikersnaam varchar(60) primary key references gebruiker,
    kenmerk        varchar(100) not null unique,
    gemaakt        timestamptz  not null
);
