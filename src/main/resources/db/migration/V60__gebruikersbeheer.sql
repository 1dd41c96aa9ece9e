-- Gebruikersbeheer: sinds wanneer iemand waar werkt, tot wanneer, en wat er met hem gebeurde.
-- De rij van een gebruiker is de plaatsing die nu loopt; een gebruiker heeft er één.
alter table gebruiker
    add column id              uuid        not null default gen_random_uuid(),
    add column vanaf           date,
    add column tot             date,
    add column uitgenodigd     timestamptz,
    add column laatst_aangemeld timestamptz,
    -- Het adres hoort al bij iemand buiten het zicht van wie uitnodigde; zie besluit 24.
    add column email_bezet     boolean     not null default false,
    add column versie          integer     not null default 0,
    add constraint gebruiker_id unique (id),
    add constraint gebruiker_dagen check (tot is null or vanaf is null or tot >= vanaf);

create index gebruiker_lijst on gebruiker (lower(naam), id);
create index gebruiker_lijst_organisatie on gebruiker (organisatie, lower(naam), id);
create unique index gebruiker_email on gebruiker (lower(email)) where actief and not email_bezet;
create index gebruiker_einde on gebruiker (tot) where actief and tot is not null;

-- Wat er op een dag verandert: iemand vertrekt, of werkt dan ergens anders.
create table gebruikerswissel (
    gebruiker_id uuid primary key references gebruiker (id),
    soort        varchar(20) not null check (soort in ('VERTREK', 'PLAATSING')),
    ingang       date        not null,
    rol          varchar(30),
    organisatie  varchar(40) references organisatie,
    vestiging    char(6) references vestiging,
    tot          date,
    opvolger     varchar(60),
    -- De laatste dag die er stond; die komt terug als dit vervalt.
    tot_eerder   date,
    door         varchar(60) not null,
    moment       timestamptz not null
);
create index gebruikerswissel_ingang on gebruikerswissel (ingang);

-- De geschiedenis van een gebruiker, zoals zijn pagina haar laat zien.
create table gebruikersgebeurtenis (
    id           bigint generated always as identity primary key,
    gebruiker_id uuid        not null references gebruiker (id),
    moment       timestamptz not null,
    soort        varchar(30) not null,
    door         varchar(60),
    waarde       varchar(300)
);
create index gebruikersgebeurtenis_van on gebruikersgebeurtenis (gebruiker_id, id desc);

alter table organisatie add column versie integer not null default 0;
create index organisatie_naam on organisatie (lower(naam), code);
