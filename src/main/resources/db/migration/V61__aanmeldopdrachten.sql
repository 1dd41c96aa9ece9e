-- Wat de aanmelddienst (Keycloak) nog moet horen. De opdracht zegt alleen over wie: wat er moet
-- komen te staan, leest de bode op dat moment uit de rij van de gebruiker.
create table aanmeldopdracht (
    id           bigint generated always as identity primary key,
    gebruiker_id uuid        not null references gebruiker (id),
    soort        varchar(20) not null check (soort in ('GELIJKTREKKEN', 'UITNODIGEN', 'AFMELDEN')),
    aangemaakt   timestamptz not null,
    vanaf        timestamptz not null,
    pogingen     integer     not null default 0,
    fout         varchar(120),
    klaar        timestamptz
);
create index aanmeldopdracht_open on aanmeldopdracht (vanaf, id) where klaar is null;
create index aanmeldopdracht_van on aanmeldopdracht (gebruiker_id, id) where klaar is null;

-- Wat een vergelijking met de aanmelddienst vond; de laatste blijft staan tot de volgende.
create table afstemming (
    id         bigint generated always as identity primary key,
    moment     timestamptz not null,
    door       varchar(60),
    vergeleken integer     not null,
    hersteld   integer     not null,
    gelukt     boolean     not null
);
create table afwijking (
    id             uuid primary key,
    afstemming_id  bigint       not null references afstemming on delete cascade,
    soort          varchar(20)  not null,
    gebruikersnaam varchar(255) not null,
    hier           varchar(300) not null,
    daar           varchar(300) not null
);
create index afwijking_afstemming on afwijking (afstemming_id, gebruikersnaam, soort);
