-- Betalingen: termijnen, wie ze klaarzette en vrijgaf, de bestanden naar de bank en de afrekening.

create table betaalbatch (
    id      uuid primary key,
    moment  timestamptz    not null,
    door    varchar(60)    not null,
    aantal  integer        not null check (aantal > 0),
    totaal  numeric(14, 2) not null,
    -- Eén keer gemaakt en versleuteld bewaard: er staan rekeningnummers in.
    sepa    bytea          not null,
    lijst   bytea          not null
);
create index betaalbatch_lijst on betaalbatch (moment desc, id desc);

-- Waarop een aanvraag betaald wordt; alleen de laatste vier tekens zijn leesbaar.
create table betaalrekening (
    aanvraag_id uuid primary key,
    begunstigde varchar(70) not null,
    iban        bytea       not null,
    eind        char(4)     not null,
    gewijzigd   timestamptz not null
);

create table betaling (
    id               uuid primary key,
    aanvraag_id      uuid           not null references betaalrekening,
    aanvraagnummer   varchar(20)    not null,
    besluit_id       uuid           not null,
    regeling         varchar(60)    not null,
    schooljaar       char(9)        not null,
    vestiging        char(6)        not null references vestiging,
    volgnummer       integer        not null,
    soort            varchar(20)    not null,
    bedrag           numeric(14, 2) not null check (bedrag > 0),
    uiterlijk        date           not null,
    status           varchar(20)    not null,
    klaargezet_door  varchar(60),
    klaargezet_op    timestamptz,
    vrijgegeven_door varchar(60),
    vrijgegeven_op   timestamptz,
    batch_id         uuid references betaalbatch,
    betaald_op       date,
    reden            varchar(300),
    vervangt         uuid unique references betaling,
    versie           integer        not null,
    foreign key (regeling, schooljaar) references plafond,
    constraint betaling_vier_ogen check (vrijgegeven_door <> klaargezet_door),
    constraint betaling_vrijgegeven check (
        status not in ('VRIJGEGEVEN', 'GEEXPORTEERD', 'BETAALD', 'TERUGGEDRAAID')
        or klaargezet_door is not null and vrijgegeven_door is not null),
    constraint betaling_batch check (
        (status in ('GEEXPORTEERD', 'BETAALD', 'TERUGGEDRAAID')) = (batch_id is not null)),
    constraint betaling_betaald check (status <> 'BETAALD' or betaald_op is not null)
);
create index betaling_lijst on betaling (status, uiterlijk, id);
create index betaling_alles on betaling (uiterlijk, id);
create index betaling_aanvraag on betaling (aanvraag_id);
create index betaling_batch on betaling (batch_id, id);
create unique index betaling_eenmalig on betaling (besluit_id, schooljaar, volgnummer)
    where vervangt is null;

-- De afrekening van een aanvraag: één keer, want de sleutel is de aanvraag zelf.
create table afrekening (
    aanvraag_id uuid primary key,
    besluit_id  uuid           not null,
    verleend    numeric(14, 2) not null,
    vastgesteld numeric(14, 2) not null,
    betaald     numeric(14, 2) not null,
    slot        numeric(14, 2) not null,
    terug       numeric(14, 2) not null,
    terug_tot   date           not null,
    moment      timestamptz    not null,
    door        varchar(60)    not null,
    check (vastgesteld <= verleend),
    check (betaald + slot - terug = vastgesteld),
    check (slot = 0 or terug = 0)
);
