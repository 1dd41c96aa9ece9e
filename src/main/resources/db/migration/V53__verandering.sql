-- Wat er met signalen is gedaan, zoals iedereen het mag lezen. Ingetrokken is weg voor de lezer, niet
-- uit de geschiedenis.
create table verandering (
    id                       uuid primary key,
    signaal_id               uuid          not null,
    -- van het signaal
    nummer                   varchar(20)   not null,
    titel                    varchar(150)  not null,
    tekst                    varchar(3000) not null,
    thema                    varchar(30)   not null,
    thema_naam               varchar(80)   not null,
    regeling_id              uuid references regeling,
    vanaf                    date          not null,
    eerste_signaal           timestamptz   not null,
    melders                  integer       not null check (melders > 0),
    gepubliceerd             timestamptz   not null,
    gepubliceerd_door        varchar(60)   not null,
    gepubliceerd_organisatie varchar(40)   not null,
    ingetrokken              timestamptz,
    ingetrokken_door         varchar(60),
    versie                   integer       not null default 0,
    check ((ingetrokken is null) = (ingetrokken_door is null))
);
create index verandering_vanaf on verandering (vanaf desc, id desc) where ingetrokken is null;
create index verandering_thema on verandering (thema, vanaf desc, id desc)
    where ingetrokken is null;
create index verandering_signaal on verandering (signaal_id);
