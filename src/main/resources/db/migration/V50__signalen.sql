-- Signalen en vereenvoudigsuggesties: van melding tot antwoord aan wie meldde.

-- Hoe lang beoordelen mag duren, per thema; te wijzigen zonder nieuwe versie van de applicatie.
create table signaalthema (
    code                varchar(30) primary key,
    volgorde            integer      not null,
    triage_werkdagen    integer      not null check (triage_werkdagen between 1 and 60),
    escalatie_werkdagen integer      not null check (escalatie_werkdagen between 1 and 120),
    gewijzigd           timestamptz,
    constraint signaalthema_escalatie check (escalatie_werkdagen > triage_werkdagen)
);
insert into signaalthema (code, volgorde, triage_werkdagen, escalatie_werkdagen) values
    ('GELD', 1, 5, 10), ('SCHOOL', 2, 5, 10), ('OPVOEDEN', 3, 5, 10), ('TAAL', 4, 5, 10),
    ('HULP', 5, 5, 10), ('SPORT_CULTUUR', 6, 5, 10), ('ANDERS', 7, 5, 10);

-- Wie een soort signaal behandelt, en wie het hoort als het te lang duurt.
create table signaaleigenaar (
    code        varchar(20) primary key,
    organisatie varchar(40) not null,
    leider      varchar(60)
);
insert into signaaleigenaar (code, organisatie) values
    ('ARMOEDE', 'gemeente'), ('ONDERWIJS', 'gemeente'), ('WIJKTEAM', 'swt'), ('BUITEN', 'gemeente');

create sequence signaal_nummer;

create table signaal (
    id                uuid primary key,
    nummer            varchar(20)   not null unique,
    status            varchar(30)   not null,
    eigenaar          varchar(20)   not null references signaaleigenaar,
    waarom            varchar(30)   not null,
    behandelaar       varchar(60),
    zin               varchar(300)  not null,
    idee              varchar(2000) not null,
    regel             varchar(200)  not null,
    regel_van         varchar(20)   not null,
    regeling_id       uuid references regeling,
    instantie_id      uuid references instantie,
    obstakel          varchar(30),
    vaak              varchar(20)   not null,
    gezin_vast        boolean       not null,
    principe          varchar(30),
    thema             varchar(30)   not null references signaalthema,
    van_inwoner       boolean       not null,
    melder            varchar(60)   not null,
    melder_naam       varchar(120)  not null,
    melder_rol        varchar(30)   not null,
    organisatie       varchar(40)   not null,
    vestiging         char(6),
    naam_tonen        boolean       not null,
    gemeld            timestamptz   not null,
    opgepakt          timestamptz,
    beantwoord        timestamptz,
    gesloten          timestamptz,
    gewijzigd         timestamptz   not null,
    stap_sinds        date          not null,
    uiterlijk         date,
    gezin_klaar       boolean       not null default false,
    regel_klaar       boolean       not null default false,
    hoofd_id          uuid references signaal,
    voor_samenvoegen  varchar(30),
    deel_van          uuid references signaal,
    zelfstandig       boolean       not null default false,
    versie            integer       not null,
    constraint signaal_waarbij check (regeling_id is null or instantie_id is null),
    constraint signaal_samengevoegd check (status <> 'SAMENGEVOEGD' or hoofd_id is not null),
    constraint signaal_gesloten check ((status in ('AFGESLOTEN', 'INGETROKKEN')) = (gesloten is not null)),
    -- Gesloten zonder antwoord kan niet: alleen een deel van een groter geheel krijgt er geen.
    constraint signaal_antwoord check (
        status not in ('BEANTWOORD', 'HEROPENING_GEVRAAGD', 'AFGESLOTEN')
        or beantwoord is not null or deel_van is not null)
);
alter table signaal add zoek tsvector
    generated always as (to_tsvector('dutch', zin || ' ' || idee || ' ' || regel)) stored;
create index signaal_melder on signaal (melder, gemeld desc, id desc);
create index signaal_hoofd on signaal (hoofd_id) where hoofd_id is not null;
create index signaal_deel on signaal (deel_van) where deel_van is not null;

-- De tijdlijn wordt alleen aangevuld; alleen weglakken mag er iets uit halen, en dat blijft te zien.
create table signaal_gebeurtenis (
    id         bigint generated always as identity primary key,
    signaal_id uuid          not null references signaal,
    moment     timestamptz   not null,
    soort      varchar(40)   not null,
    door       varchar(60),
    door_naam  varchar(120)  not null,
    waarde     varchar(6000),
    intern     boolean       not null
);
create index signaal_gebeurtenis_tijdlijn on signaal_gebeurtenis (signaal_id, id);

create function signaal_gebeurtenis_blijft() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('brugwijzer.weglakken', true) = 'ja'
        and (new.id, new.signaal_id, new.moment, new.soort, new.door, new.intern)
            is not distinct from (old.id, old.signaal_id, old.moment, old.soort, old.door, old.intern)
    then
        return new;
    end if;
    raise exception 'de tijdlijn van een signaal wordt alleen aangevuld';
end $$;
create trigger signaal_gebeurtenis_blijft before update or delete on signaal_gebeurtenis
    for each row execute function signaal_gebeurtenis_blijft();

-- Een vraag aan de melder; er staat er hoogstens een open.
create table signaal_vraag (
    id            uuid primary key,
    signaal_id    uuid          not null references signaal,
    vraag         varchar(1000) not null,
    gesteld_door  varchar(60)   not null,
    gesteld       timestamptz   not null,
    antwoord      varchar(2000),
    beantwoord    timestamptz,
    geen_reactie  boolean       not null default false
);
create unique index signaal_vraag_open on signaal_vraag (signaal_id)
    where beantwoord is null and not geen_reactie;
create index signaal_vraag_signaal on signaal_vraag (signaal_id, gesteld);

-- Wat er met een signaal gedaan wordt; uitkomsten kunnen elkaar opvolgen.
create table signaal_uitkomst (
    id             uuid primary key,
    nr             bigint generated always as identity,
    signaal_id     uuid          not null references signaal,
    soort          varchar(30)   not null,
    stand          varchar(20)   not null,
    toelichting    varchar(4000) not null,
    actie          varchar(500),
    actiehouder    varchar(120),
    uiterlijk      date,
    bij            varchar(120),
    resultaat      varchar(4000),
    regeling_id    uuid references regeling,
    regeling_vanaf date,
    gezet_door     varchar(60)   not null,
    gezet_naam     varchar(120)  not null,
    gezet          timestamptz   not null,
    gedaan         timestamptz,
    versie         integer       not null
);
create index signaal_uitkomst_signaal on signaal_uitkomst (signaal_id, nr);
create unique index signaal_uitkomst_lopend on signaal_uitkomst (signaal_id) where stand = 'LOPEND';

-- Het antwoord aan de melders, en wat elk daarvan vond.
create table signaal_antwoord (
    id            uuid primary key,
    signaal_id    uuid          not null references signaal,
    tekst         varchar(6000) not null,
    gestuurd_door varchar(60)   not null,
    gestuurd_naam varchar(120)  not null,
    gestuurd      timestamptz   not null
);
create index signaal_antwoord_signaal on signaal_antwoord (signaal_id, gestuurd);
create table signaal_terugkoppeling (
    signaal_id  uuid        not null references signaal,
    antwoord_id uuid        not null references signaal_antwoord,
    tevreden    boolean,
    toelichting varchar(2000),
    moment      timestamptz,
    primary key (signaal_id, antwoord_id)
);
