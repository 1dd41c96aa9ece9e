-- Terugvorderen: wat een school nog moet terugbetalen, en wat ervan binnen is; en het herstel daarvan na bezwaar.

create table terugvordering (
    aanvraag_id    uuid primary key references afrekening,
    aanvraagnummer varchar(20)    not null,
    vestiging      char(6)        not null references vestiging,
    bedrag         numeric(14, 2) not null check (bedrag >= 0),
    terug_tot      date           not null,
    -- Leeg zolang er iets open staat.
    voldaan        date
);
create index terugvordering_open on terugvordering (terug_tot, aanvraag_id) where voldaan is null;
create index terugvordering_voldaan on terugvordering (voldaan desc, aanvraag_id desc) where voldaan is not null;

create table terugontvangst (
    id          uuid primary key,
    aanvraag_id uuid           not null references terugvordering,
    bedrag      numeric(14, 2) not null check (bedrag > 0),
    dag         date           not null,
    moment      timestamptz    not null,
    door        varchar(60)    not null,
    -- Een vergissing blijft staan, met wie haar herstelde; zij telt niet meer mee.
    herroepen   varchar(60)
);
create index terugontvangst_aanvraag on terugontvangst (aanvraag_id, dag, moment);

insert into terugvordering (aanvraag_id, aanvraagnummer, vestiging, bedrag, terug_tot)
select distinct on (a.aanvraag_id) a.aanvraag_id, b.aanvraagnummer, b.vestiging, a.terug, a.terug_tot
from afrekening a join betaling b using (aanvraag_id) where a.terug > 0;

-- De afrekening zelf verandert niet; wat bezwaar eraan herstelde, staat ernaast, één keer per besluit.
create table afrekeningherstel (
    besluit_id  uuid primary key,
    aanvraag_id uuid           not null references afrekening,
    vastgesteld numeric(14, 2) not null,
    slot        numeric(14, 2) not null check (slot >= 0),
    kwijt       numeric(14, 2) not null check (kwijt >= 0),
    moment      timestamptz    not null,
    door        varchar(60)    not null
);
create index afrekeningherstel_aanvraag on afrekeningherstel (aanvraag_id);

-- Een terugvordering kan na bezwaar lager worden.
alter table plafondboeking drop constraint plafondboeking_weg;
alter table plafondboeking add constraint plafondboeking_weg check ((soort, van, naar) in (
    ('RESERVERING', 'BESCHIKBAAR', 'GERESERVEERD'),
    ('VERLENING', 'GERESERVEERD', 'VERLEEND'),
    ('VRIJVAL', 'GERESERVEERD', 'BESCHIKBAAR'),
    ('VRIJVAL', 'VERLEEND', 'BESCHIKBAAR'),
    ('VASTSTELLING', 'VERLEEND', 'VASTGESTELD'),
    ('BETALING', 'KAS', 'BETAALD'),
    ('BETALING', 'BETAALD', 'KAS'),
    ('TERUGVORDERING', 'BETAALD', 'TERUGGEVORDERD'),
    ('TERUGVORDERING', 'TERUGGEVORDERD', 'BETAALD')));
