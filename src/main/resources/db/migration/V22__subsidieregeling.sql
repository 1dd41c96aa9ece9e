-- subsidie: de regeling waarop scholen aanvragen, in versies ------------------------------------------

-- Het bestuur van een school: wie daar werkt, vraagt ook aan.
alter table vestiging add column bestuur varchar(40) references organisatie;
create index vestiging_bestuur on vestiging (bestuur, roepnaam, brin6);

create table subsidieregeling (
    id                uuid primary key,
    code              varchar(40)  not null,
    versienummer      integer      not null,
    stand             varchar(20)  not null,
    naam              varchar(120) not null,
    venster_van       date         not null,
    venster_tot       date         not null,
    inhoud            jsonb        not null,
    gewijzigd         timestamptz  not null,
    gepubliceerd      timestamptz,
    gepubliceerd_door varchar(120),
    versie            integer      not null,
    unique (code, versienummer)
);
create index subsidieregeling_lijst on subsidieregeling (gewijzigd desc, id desc);
create unique index subsidieregeling_concept on subsidieregeling (code) where stand = 'CONCEPT';

-- Lopende aanvragen rusten op een gepubliceerde versie: die verandert nooit meer, langs geen enkele weg.
create function subsidieregeling_staat_vast() returns trigger language plpgsql as $$
begin
    if old.stand = 'GEPUBLICEERD' then
        raise exception 'een gepubliceerde subsidieregeling verandert niet' using errcode = 'check_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger subsidieregeling_staat_vast before update or delete on subsidieregeling
    for each row execute function subsidieregeling_staat_vast();
