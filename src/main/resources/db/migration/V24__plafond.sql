-- Het subsidieplafond: hoeveel er per schooljaar is, en een grootboek waaruit elke stand volgt.

create table plafond (
    regeling   varchar(60)    not null,
    schooljaar char(9)        not null check (schooljaar ~ '^[0-9]{4}-[0-9]{4}$'),
    bedrag     numeric(14, 2) not null check (bedrag >= 0),
    bron       varchar(600)   not null,
    voorbeeld  boolean        not null,
    primary key (regeling, schooljaar)
);

create table plafondboeking (
    nr          bigint generated always as identity primary key,
    regeling    varchar(60)    not null,
    schooljaar  char(9)        not null,
    aanvraag_id uuid           not null,
    besluit_id  uuid           not null,
    betaling_id uuid,
    soort       varchar(20)    not null,
    van         varchar(20)    not null,
    naar        varchar(20)    not null,
    bedrag      numeric(14, 2) not null check (bedrag > 0),
    moment      timestamptz    not null,
    door        varchar(60)    not null,
    foreign key (regeling, schooljaar) references plafond,
    constraint plafondboeking_weg check ((soort, van, naar) in (
        ('RESERVERING', 'BESCHIKBAAR', 'GERESERVEERD'),
        ('VERLENING', 'GERESERVEERD', 'VERLEEND'),
        ('VRIJVAL', 'GERESERVEERD', 'BESCHIKBAAR'),
        ('VRIJVAL', 'VERLEEND', 'BESCHIKBAAR'),
        ('VASTSTELLING', 'VERLEEND', 'VASTGESTELD'),
        ('BETALING', 'KAS', 'BETAALD'),
        ('BETALING', 'BETAALD', 'KAS'),
        ('TERUGVORDERING', 'BETAALD', 'TERUGGEVORDERD')))
);
create index plafondboeking_stand on plafondboeking (regeling, schooljaar) include (van, naar, bedrag);
create index plafondboeking_aanvraag on plafondboeking (aanvraag_id, regeling, schooljaar);
-- Een besluit dat na een storing nog eens langskomt, boekt niets dubbel.
create unique index plafondboeking_eenmalig on plafondboeking
    (besluit_id, aanvraag_id, schooljaar, soort, van, naar, betaling_id) nulls not distinct;

create function plafondboeking_staat_vast() returns trigger language plpgsql as $$
begin
    raise exception 'een boeking staat vast';
end $$;
create trigger plafondboeking_staat_vast before update or delete on plafondboeking
    for each row execute function plafondboeking_staat_vast();

-- Wie er aan de beurt is: de rang als er gerangschikt wordt, anders het moment waarop alles er was.
create table plafondvolgorde (
    aanvraag_id uuid primary key,
    regeling    varchar(60) not null,
    rang        integer     not null default 2147483647,
    volledig_op timestamptz not null
);
create index plafondvolgorde_plaats on plafondvolgorde (regeling, rang, volledig_op, aanvraag_id);
