-- Wat elke vergelijking van de takenlijst met de motor vond; alleen aantallen.
create table takenvergelijking (
    id         bigint generated always as identity primary key,
    begonnen   timestamptz not null,
    klaar      timestamptz not null,
    door       varchar(60),
    herstel    boolean     not null,
    vergeleken integer     not null,
    ontbreekt  integer     not null,
    teveel     integer     not null,
    anders     integer     not null,
    hersteld   integer     not null
);
