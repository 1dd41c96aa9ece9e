-- Wat er ontbrak en wat de school daarop antwoordde (artikel 4:5 Awb).
create table aanvraag_aanvulverzoek (
    id             uuid primary key,
    aanvraag_id    uuid         not null references aanvraag,
    punten         jsonb        not null,
    behandelaar    varchar(60)  not null,
    gevraagd_door  varchar(60)  not null,
    gevraagd_naam  varchar(120) not null,
    gevraagd_op    timestamptz  not null,
    uiterlijk      date         not null,
    aangevuld_door varchar(60),
    aangevuld_naam varchar(120),
    aangevuld_op   timestamptz,
    verstreken_op  timestamptz,
    versie         integer      not null,
    constraint aanvulverzoek_aangevuld check (
        (aangevuld_op is null) = (aangevuld_door is null)
        and (aangevuld_op is null or verstreken_op is null))
);
create index aanvulverzoek_aanvraag on aanvraag_aanvulverzoek (aanvraag_id, gevraagd_op);
create unique index aanvulverzoek_open on aanvraag_aanvulverzoek (aanvraag_id)
    where aangevuld_op is null and verstreken_op is null;

-- Een school die vindt dat het besluit te laat is, en wat dat kostte (artikel 4:17 Awb).
create table aanvraag_ingebrekestelling (
    id                uuid primary key,
    aanvraag_id       uuid         not null references aanvraag,
    soort             varchar(30)  not null,
    ontvangen         date         not null,
    op_papier         boolean      not null,
    door              varchar(60)  not null,
    door_naam         varchar(120) not null,
    moment            timestamptz  not null,
    eerste_dag        date         not null,
    laatste_dag       date         not null,
    dagen             integer,
    bedrag            numeric(12, 2),
    toelichting       varchar(2000),
    afgehandeld_door  varchar(60),
    afgehandeld_naam  varchar(120),
    afgehandeld_op    timestamptz,
    versie            integer      not null,
    constraint ingebrekestelling_af check (
        (afgehandeld_op is null) = (afgehandeld_door is null)
        and (afgehandeld_op is null) = (dagen is null))
);
create index ingebrekestelling_aanvraag on aanvraag_ingebrekestelling (aanvraag_id, moment);
-- Over een besluit dat uitblijft, loopt hoogstens één dwangsom (artikel 4:17, vijfde lid, Awb).
create unique index ingebrekestelling_een on aanvraag_ingebrekestelling (aanvraag_id, soort);
