-- De accounts van de demo: daar is geen Keycloak.
create table demoaccount (
    gebruikersnaam varchar(255) primary key,
    naam           varchar(255) not null,
    email          varchar(255),
    rollen         varchar(60)[] not null default '{}',
    groepen        varchar(120)[] not null default '{}',
    aan            boolean      not null default true
);
