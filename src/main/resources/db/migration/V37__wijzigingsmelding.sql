-- Wat er bij een school anders loopt dan zij aanvroeg, met het antwoord van de gemeente.
create table wijzigingsmelding (
    id              uuid primary key,
    aanvraag_id     uuid          not null references aanvraag,
    tekst           varchar(2000) not null,
    gemeld          timestamptz   not null,
    door            varchar(60)   not null,
    door_naam       varchar(120)  not null,
    antwoord        varchar(20),
    toelichting     varchar(2000),
    beantwoord      timestamptz,
    beantwoord_door varchar(60),
    beantwoord_naam varchar(120),
    check ((antwoord is null) = (beantwoord is null))
);
create index wijzigingsmelding_aanvraag on wijzigingsmelding (aanvraag_id, gemeld);
-- De gemeente beoordeelt er één tegelijk.
create unique index wijzigingsmelding_open on wijzigingsmelding (aanvraag_id)
    where antwoord is null;
