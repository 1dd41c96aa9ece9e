-- Rangschikken na sluiting van het venster: een score met een reden per aanvraag, en bij een gelijke
-- score een plek die iemand koos. Is zij vastgesteld, dan verandert er niets meer.
create table rangschikking (
    regeling_id      uuid primary key references subsidieregeling,
    versie           integer not null default 0,
    vastgesteld      timestamptz,
    vastgesteld_door varchar(60),
    vastgesteld_naam varchar(120)
);
create table rangschikking_regel (
    aanvraag_id uuid primary key references aanvraag,
    regeling_id uuid          not null references subsidieregeling,
    score       numeric(6, 2),
    bij_gelijk  integer,
    reden       varchar(1000) not null,
    door_naam   varchar(120)  not null,
    moment      timestamptz   not null
);
create index rangschikking_regel_regeling on rangschikking_regel (regeling_id);
