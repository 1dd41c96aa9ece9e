-- Wat iemand over een aanvraag schrijft voordat het wordt voorgelegd, zoals getypt.
create table voorstel_concept (
    aanvraag_id uuid         not null references aanvraag,
    ronde       varchar(20)  not null,
    inhoud      jsonb        not null,
    door        varchar(60)  not null,
    door_naam   varchar(120) not null,
    gewijzigd   timestamptz  not null,
    versie      integer      not null,
    primary key (aanvraag_id, ronde)
);
