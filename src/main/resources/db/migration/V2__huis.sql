-- Het huis: wie er zijn, waar zij werken, en wat elke kamer bewaart.
-- Tijdstippen zijn timestamptz, dagen zijn date. Nergens staat een BSN.

-- gebruiker ---------------------------------------------------------------------------------------
create table organisatie (
    code  varchar(40) primary key,
    naam  varchar(120) not null,
    soort varchar(30)  not null
);

create table gebruiker (
    gebruikersnaam varchar(60) primary key,
    naam           varchar(120) not null,
    email          varchar(200) not null,
    organisatie    varchar(40)  not null references organisatie,
    vestiging      char(6),
    rol            varchar(30)  not null,
    actief         boolean      not null default true
);
create index gebruiker_organisatie on gebruiker (organisatie, rol, naam) where actief;
create index gebruiker_vestiging on gebruiker (vestiging, rol, naam) where actief;

-- basis -------------------------------------------------------------------------------------------
create table eenmalig (
    sleutel   uuid primary key,
    wie       varchar(60)  not null,
    handeling varchar(60)  not null,
    uitkomst  varchar(200),
    moment    timestamptz  not null
);
create index eenmalig_moment on eenmalig (moment);

-- school ------------------------------------------------------------------------------------------
create table vestiging (
    brin6            char(6) primary key,
    brin             char(4)      not null,
    naam             varchar(120) not null,
    roepnaam         varchar(120) not null,
    soort            varchar(30)  not null,
    leerlingen       integer,
    achterstandsscore numeric(8, 2),
    district         varchar(60),
    herkomst_nummer  varchar(20)  not null,
    bron             varchar(200) not null,
    bron_datum       date         not null
);
create index vestiging_naam on vestiging (roepnaam, brin6);

-- gezin -------------------------------------------------------------------------------------------
create table gezin (
    id               uuid primary key,
    vestiging        char(6)      not null references vestiging,
    werkgever        varchar(40)  not null references organisatie,
    label            varchar(60)  not null,
    talen            varchar(200) not null default '',
    contactnaam      bytea,
    contacttelefoon  bytea,
    aangemaakt       timestamptz  not null,
    laatst_gebruikt  timestamptz  not null,
    afgesloten       boolean      not null default false,
    versie           integer      not null
);
create index gezin_recent on gezin (vestiging, afgesloten, laatst_gebruikt desc, id desc);
create index gezin_label on gezin (vestiging, lower(label) text_pattern_ops, id);

create table gezin_kind (
    gezin_id uuid    not null references gezin on delete cascade,
    volgorde integer not null,
    groep    varchar(20) not null,
    primary key (gezin_id, volgorde)
);

create table contactmoment (
    id                 uuid primary key,
    vestiging          char(6)     not null references vestiging,
    gezin_id           uuid references gezin,
    door               varchar(60) not null,
    datum              date        not null,
    ondersteuningstype varchar(40) not null,
    plaats             varchar(30) not null,
    minuten            integer     not null,
    aangemaakt         timestamptz not null
);
create index contactmoment_lijst on contactmoment (vestiging, datum desc, aangemaakt desc, id desc);
create index contactmoment_gezin on contactmoment (gezin_id, datum desc, aangemaakt desc, id desc);
create index contactmoment_laatste on contactmoment (door, aangemaakt desc, id desc);

-- socialekaart ------------------------------------------------------------------------------------
create table instantie (
    id                uuid primary key,
    naam              varchar(120) not null,
    soort             varchar(40)  not null,
    omschrijving      varchar(500) not null default '',
    telefoon          varchar(40)  not null default '',
    email             varchar(200) not null default '',
    website           varchar(300) not null default '',
    organisatie       varchar(40) references organisatie,
    reactie_werkdagen integer      not null,
    wachttijd_weken   integer,
    wachttijd_gemeld  date,
    hulpvragen        varchar(40)[] not null default '{}',
    nagekeken         date         not null,
    bron              varchar(300) not null default '',
    voorbeeld         boolean      not null default false,
    gesloten          date,
    versie            integer      not null
);
create index instantie_naam on instantie (lower(naam), id);
create unique index instantie_organisatie on instantie (organisatie) where organisatie is not null and gesloten is null;

create table wachttijdmelding (
    id            bigint generated always as identity primary key,
    instantie_id  uuid        not null references instantie,
    weken         integer     not null,
    gemeld        timestamptz not null,
    herkomst      varchar(20) not null
);
create index wachttijdmelding_instantie on wachttijdmelding (instantie_id, gemeld desc);

create table regeling (
    id                  uuid primary key,
    naam                varchar(120) not null,
    omschrijving        varchar(500) not null default '',
    beslist             varchar(120) not null,
    wie_vraagt_aan      varchar(30)  not null,
    nodig               varchar(1000) not null default '',
    website             varchar(300) not null default '',
    beslistermijn_dagen integer      not null,
    hulpvragen          varchar(40)[] not null default '{}',
    nagekeken           date         not null,
    bron                varchar(300) not null default '',
    voorbeeld           boolean      not null default false,
    gesloten            date,
    versie              integer      not null
);
create index regeling_naam on regeling (lower(naam), id);

create table regeling_voorwaarde (
    regeling_id uuid         not null references regeling on delete cascade,
    volgorde    integer      not null,
    tekst       varchar(500) not null,
    vanaf       date,
    tot         date,
    bron        varchar(300) not null,
    primary key (regeling_id, volgorde)
);

-- doorverwijzing ----------------------------------------------------------------------------------
create sequence doorverwijzing_nummer;

create table doorverwijzing (
    id                  uuid primary key,
    nummer              varchar(20) unique,
    status              varchar(20)  not null,
    gezin_id            uuid references gezin,
    nieuw_gezin         varchar(60),
    vestiging           char(6)      not null references vestiging,
    werkgever           varchar(40)  not null references organisatie,
    brugfunctionaris    varchar(60)  not null,
    hulpvraag           varchar(40),
    soort_bestemming    varchar(30),
    instantie_id        uuid references instantie,
    regeling_id         uuid references regeling,
    bestemming_naam     varchar(120),
    ontvanger           varchar(40) references organisatie,
    ontvanger_ziet      boolean      not null default false,
    akkoord_wie         varchar(30),
    akkoord_hoe         varchar(30),
    akkoord_op          date,
    akkoord_deelt       varchar(30)[],
    akkoord_ingetrokken timestamptz,
    toelichting         bytea,
    warme_overdracht    boolean      not null default false,
    spoed               boolean      not null default false,
    spoed_reden         varchar(300),
    vorige_id           uuid references doorverwijzing,
    verwezen_op         timestamptz,
    ontvangen_op        timestamptz,
    aangenomen_op       timestamptz,
    aangekomen_op       timestamptz,
    opgelost_op         timestamptz,
    opgelost            varchar(10),
    stap_sinds          date,
    reactie_werkdagen   integer,
    beslistermijn_dagen integer,
    wacht_weken         integer,
    wacht_sinds         date,
    verzet_tot          date,
    uitkomst            varchar(30),
    reden               varchar(40),
    afgesloten_op       timestamptz,
    gewijzigd           timestamptz  not null,
    versie              integer      not null
);
create index doorverwijzing_school on doorverwijzing (vestiging, gewijzigd desc, id desc);
create index doorverwijzing_eigen on doorverwijzing (brugfunctionaris, vestiging, gewijzigd desc, id desc);
create index doorverwijzing_ontvanger on doorverwijzing (ontvanger, gewijzigd desc, id desc) where ontvanger_ziet;
create index doorverwijzing_gezin on doorverwijzing (gezin_id, gewijzigd desc);
create index doorverwijzing_vorige on doorverwijzing (vorige_id);

create table doorverwijzing_gebeurtenis (
    id                bigint generated always as identity primary key,
    doorverwijzing_id uuid        not null references doorverwijzing,
    moment            timestamptz not null,
    soort             varchar(40) not null,
    stap              varchar(60),
    door              varchar(60),
    door_naam         varchar(120) not null,
    namens            varchar(120),
    waarde            varchar(200),
    toelichting       bytea,
    voor_ontvanger    boolean     not null default true
);
create index doorverwijzing_gebeurtenis_tijdlijn on doorverwijzing_gebeurtenis (doorverwijzing_id, id);

create table signaalaanbod (
    id                uuid primary key,
    doorverwijzing_id uuid        not null references doorverwijzing,
    regeling_id       uuid        not null references regeling,
    obstakel          varchar(40) not null,
    door              varchar(60),
    aangeboden        timestamptz not null,
    gemeld            timestamptz,
    unique (doorverwijzing_id)
);

-- taak --------------------------------------------------------------------------------------------
create table taak (
    id           uuid primary key,
    zaaksoort    varchar(40)  not null,
    zaak_id      uuid         not null,
    stap         varchar(60)  not null,
    onderwerp    varchar(200) not null,
    herkomst     varchar(120) not null,
    gebied       varchar(60),
    rol          varchar(30)  not null,
    organisatie  varchar(40)  not null,
    vestiging    char(6),
    behandelaar  varchar(60),
    spoed        boolean      not null default false,
    aangemaakt   timestamptz  not null,
    uiterlijk    date         not null,
    uitleg       varchar(300) not null,
    ongelezen    boolean      not null default true
);
create index taak_zaak_stap on taak (zaak_id, stap);
create index taak_van_mij on taak (behandelaar, uiterlijk, id);
create index taak_team on taak (organisatie, rol, uiterlijk, id);
create index taak_school on taak (vestiging, rol, uiterlijk, id);

create table taak_gedaan (
    taak_id   uuid primary key,
    zaaksoort varchar(40)  not null,
    zaak_id   uuid         not null,
    stap      varchar(60)  not null,
    rol       varchar(30)  not null,
    organisatie varchar(40) not null,
    vestiging char(6),
    door      varchar(60),
    door_naam varchar(120),
    moment    timestamptz  not null
);
create index taak_gedaan_zaak on taak_gedaan (zaak_id, stap, moment desc);

-- bericht -----------------------------------------------------------------------------------------
create table bericht (
    id               uuid primary key,
    aan              varchar(60)  not null,
    soort            varchar(60)  not null,
    zaaksoort        varchar(40)  not null,
    zaak_id          uuid,
    nummer           varchar(20)  not null,
    waarde           varchar(200),
    moment           timestamptz  not null,
    gelezen          timestamptz,
    mail_status      varchar(20)  not null,
    mail_pogingen    integer      not null default 0,
    mail_vanaf       timestamptz,
    mail_verstuurd   timestamptz,
    mail_fout        varchar(120)
);
create index bericht_van on bericht (aan, moment desc, id desc);
create index bericht_ongelezen on bericht (aan) where gelezen is null;
create index bericht_postvak_uit on bericht (mail_vanaf, id) where mail_status = 'TE_VERSTUREN';
create index bericht_mislukt on bericht (moment desc, id desc) where mail_status = 'MISLUKT';

create table demopost (
    id        uuid primary key,
    aan       varchar(200) not null,
    onderwerp varchar(300) not null,
    tekst     text         not null,
    moment    timestamptz  not null
);
create index demopost_lijst on demopost (moment desc, id desc);

-- Het verhaal van de demo wordt één keer verteld.
create table demoverhaal (
    eenmaal boolean primary key default true check (eenmaal),
    verteld timestamptz not null
);

-- privacy -----------------------------------------------------------------------------------------
create table auditregel (
    id          bigint generated always as identity primary key,
    moment      timestamptz not null,
    wie         varchar(60) not null,
    organisatie varchar(40) not null,
    handeling   varchar(60) not null,
    zaaksoort   varchar(40) not null,
    zaak_id     uuid        not null
);
create index auditregel_zaak on auditregel (zaak_id, id);
