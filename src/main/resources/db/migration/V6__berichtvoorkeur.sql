-- Hoe iemand van berichten wil horen, en de dagelijkse mail met alles bij elkaar.
create table bericht_voorkeur (
    gebruikersnaam varchar(60) primary key references gebruiker,
    wijze          varchar(20) not null,
    overzicht_uur  integer     not null,
    stil_van       integer,
    stil_tot       integer,
    stil_weekend   boolean     not null,
    gewijzigd      timestamptz not null,
    check (overzicht_uur between 0 and 23),
    check ((stil_van is null) = (stil_tot is null))
);

-- De link in elke mail. Zij kan maar één ding: de mail stoppen.
create table afmeldlink (
    gebruikersnaam varchar(60) primary key references gebruiker,
    sleutel        varchar(60) not null unique
);

create table dagoverzicht (
    id             uuid primary key,
    aan            varchar(60) not null,
    dag            date        not null,
    moment         timestamptz not null,
    mail_status    varchar(20) not null,
    mail_pogingen  integer     not null default 0,
    mail_vanaf     timestamptz,
    mail_verstuurd timestamptz,
    mail_fout      varchar(120),
    unique (aan, dag)
);
create index dagoverzicht_uit on dagoverzicht (mail_vanaf, id) where mail_status = 'TE_VERSTUREN';

alter table bericht add column spoed boolean not null default false;
alter table bericht add column overzicht_id uuid references dagoverzicht;
create index bericht_voor_overzicht on bericht (aan, moment)
    where mail_status = 'IN_OVERZICHT' and gelezen is null and overzicht_id is null;
create index bericht_in_overzicht on bericht (overzicht_id) where overzicht_id is not null;
