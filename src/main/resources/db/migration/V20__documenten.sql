-- Documenten bij een zaak. Welke zaak dat is en wie erbij mag, weet de kamer van die zaak.
create table document (
    id            uuid primary key,
    zaaksoort     varchar(40)  not null,
    zaak_id       uuid         not null,
    naam          varchar(120) not null,
    type          varchar(10)  not null,
    omvang        bigint       not null,
    sha256        char(64)     not null,
    status        varchar(20)  not null,
    toegevoegd    timestamptz  not null,
    door          varchar(60)  not null,
    vast          boolean      not null default false,
    scan_vanaf    timestamptz,
    scan_pogingen integer      not null default 0,
    scan_uitkomst varchar(200),
    gescand       timestamptz,
    constraint wacht_heeft_beurt check ((status = 'WACHT_OP_SCAN') = (scan_vanaf is not null)),
    constraint definitief_staat_vast check (status <> 'DEFINITIEF' or vast)
);
create index document_zaak on document (zaaksoort, zaak_id, toegevoegd, id);
create index document_scan on document (scan_vanaf, id) where status = 'WACHT_OP_SCAN';
-- Eén keer hetzelfde bestand per zaak, ook bij een dubbele klik.
create unique index document_eenmaal on document (zaaksoort, zaak_id, sha256)
    where status not in ('CONCEPT', 'DEFINITIEF');

-- De inhoud in stukken; de rij van het document komt pas als alles binnen en gekeurd is.
create table documentstuk (
    document_id uuid    not null references document on delete cascade deferrable initially deferred,
    nummer      integer not null,
    inhoud      bytea   not null,
    primary key (document_id, nummer)
);
-- Bijna alles wat binnenkomt is al ingepakt: nog eens proberen kost alleen tijd.
alter table documentstuk alter column inhoud set storage external;
