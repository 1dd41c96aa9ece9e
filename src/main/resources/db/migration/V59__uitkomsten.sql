-- Wat er aan een regeling veranderde naar aanleiding van een signaal, en vanaf wanneer.
create table regeling_verandering (
    id          uuid primary key,
    regeling_id uuid         not null references regeling,
    vanaf       date         not null,
    tekst       varchar(500) not null,
    signaal     varchar(20)  not null,
    door        varchar(60)  not null,
    moment      timestamptz  not null
);
create index regeling_verandering_regeling on regeling_verandering (regeling_id, vanaf desc, id);
create index regeling_verandering_signaal on regeling_verandering (signaal);

-- Een melder geeft zijn oordeel over het antwoord dat hij kreeg; er is er een per signaal en antwoord.
create index signaal_terugkoppeling_antwoord on signaal_terugkoppeling (antwoord_id);
