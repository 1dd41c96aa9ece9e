-- Bezwaar tegen een bekendgemaakt besluit: wie wat wanneer inbracht, en wat er daarna mee gebeurde.
create table bezwaar (
    id              uuid primary key,
    aanvraag_id     uuid         not null references aanvraag,
    besluit_id      uuid         not null references besluit,
    wijze           varchar(20)  not null,
    stand           varchar(20)  not null,
    ontvangen       date         not null,
    gepost          date,
    -- De laatste dag van de bezwaartermijn; blijft staan zoals hij was toen het bezwaar kwam.
    uiterlijk       date         not null,
    te_laat         boolean      not null,
    door            varchar(60)  not null,
    door_naam       varchar(120) not null,
    gronden         varchar(8000),
    aanvulling      jsonb,
    commissie       boolean      not null default false,
    verdaagd        date,
    verdaagd_weken  integer check (verdaagd_weken between 1 and 6),
    behandeling     jsonb,
    ingetrokken     date,
    ingetrokken_naam varchar(120),
    beslissing_id   uuid references besluit,
    moment          timestamptz  not null,
    versie          integer      not null,
    constraint bezwaar_verdaging check ((verdaagd is null) = (verdaagd_weken is null)),
    constraint bezwaar_ingetrokken check ((stand = 'INGETROKKEN') = (ingetrokken is not null)),
    constraint bezwaar_beslist check (stand <> 'BESLIST' or beslissing_id is not null)
);
create index bezwaar_aanvraag on bezwaar (aanvraag_id, moment);
create unique index bezwaar_een_per_besluit on bezwaar (besluit_id)
    where stand in ('WACHT', 'IN_BEHANDELING', 'BESLIST');
create unique index bezwaar_een_tegelijk on bezwaar (aanvraag_id) where stand = 'IN_BEHANDELING';
