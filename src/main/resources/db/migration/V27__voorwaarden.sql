-- subsidie: hoe de voorwaarden bij een aanvraag uitpakten; een nieuwe toets vervangt de vorige -----------
create table aanvraag_toets (
    aanvraag_id uuid primary key references aanvraag,
    moment      timestamptz not null,
    regels      jsonb       not null
);
