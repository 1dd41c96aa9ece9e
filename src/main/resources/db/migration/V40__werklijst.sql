-- De werklijst van de gemeente: op de laatste dag van de wettelijke termijn die nu loopt. Van elke
-- ingediende aanvraag staat er een regel onder '' en een onder elk schooljaar: zo is elke keuze één
-- tocht langs één index, ook een waar bijna niets aan voldoet.
create table aanvraag_werk (
    aanvraag_id uuid        not null references aanvraag on delete cascade,
    schooljaar  varchar(9)  not null,
    status      varchar(30) not null,
    regeling_id uuid        not null,
    vestiging   char(6)     not null,
    -- Loopt er niets, dan komt de aanvraag achteraan.
    uiterlijk   date        not null,
    termijn     varchar(30),
    staat_stil  boolean     not null,
    primary key (aanvraag_id, schooljaar)
);
create index aanvraag_werk_dag on aanvraag_werk (schooljaar, uiterlijk, aanvraag_id);
create index aanvraag_werk_status on aanvraag_werk (schooljaar, status, uiterlijk, aanvraag_id);
create index aanvraag_werk_versie on aanvraag_werk (schooljaar, regeling_id, uiterlijk, aanvraag_id);
create index aanvraag_werk_versie_status
    on aanvraag_werk (schooljaar, regeling_id, status, uiterlijk, aanvraag_id);
create index aanvraag_werk_school on aanvraag_werk (schooljaar, vestiging, uiterlijk, aanvraag_id);
-- Een paar scholen en één status: anders leest de database alles met die status.
create index aanvraag_werk_school_status
    on aanvraag_werk (schooljaar, vestiging, status, uiterlijk, aanvraag_id);

-- Wat van mij is: mijn open taken, en wat ik voorlegde en nog onderweg is.
create index taak_subsidie_mijn on taak (behandelaar, zaak_id)
    where zaaksoort = 'subsidieaanvraag' and behandelaar is not null;
create index besluit_mijn on besluit (voorbereid_door, aanvraag_id)
    where stand in ('VOORSTEL', 'GENOMEN');

-- De tijd voor bezwaar is van de school: daar hoeft de gemeente niets voor te doen. Wie schrijft,
-- heeft de aanvraag al op slot; twee wachten hier dus nooit op elkaar.
create function aanvraag_werk_bij(wie uuid[]) returns void language sql as $$
    delete from aanvraag_werk w using aanvraag a
    where w.aanvraag_id = any(wie) and a.id = w.aanvraag_id and w.schooljaar <> ''
      and not jsonb_exists(a.inhoud -> 'schooljaren', w.schooljaar);
    insert into aanvraag_werk
        (aanvraag_id, schooljaar, status, regeling_id, vestiging, uiterlijk, termijn, staat_stil)
    select a.id, jaar.schooljaar, a.status, a.regeling_id, a.vestiging,
           coalesce(eerst.uiterlijk, date '9999-12-31'), eerst.soort, stil.zo
    from aanvraag a
    cross join lateral (
        select '' as schooljaar
        union select jsonb_array_elements_text(a.inhoud -> 'schooljaren')) jaar
    left join lateral (
        select t.uiterlijk, t.soort from aanvraag_termijn t
        where t.aanvraag_id = a.id and t.klaar is null and t.uiterlijk is not null
          and t.soort <> 'BEZWAAR' and a.gesloten is null and a.status <> 'INGETROKKEN'
        order by t.uiterlijk, t.soort limit 1) eerst on true
    cross join lateral (
        select exists (select from aanvraag_termijn t
            where t.aanvraag_id = a.id and t.soort = 'BESLISSEN' and t.klaar is null
              and t.uiterlijk is null and a.status <> 'INGETROKKEN') as zo) stil
    where a.id = any(wie) and a.status <> 'CONCEPT'
    on conflict (aanvraag_id, schooljaar) do update set
        status = excluded.status, regeling_id = excluded.regeling_id, uiterlijk = excluded.uiterlijk,
        termijn = excluded.termijn, staat_stil = excluded.staat_stil
$$;

create function aanvraag_werk_na_aanvraag() returns trigger language plpgsql as $$
begin
    perform aanvraag_werk_bij(array[new.id]);
    return null;
end $$;
create trigger aanvraag_werk_nieuw after insert on aanvraag
    for each row when (new.status <> 'CONCEPT') execute function aanvraag_werk_na_aanvraag();
create trigger aanvraag_werk after update on aanvraag
    for each row when (new.status <> 'CONCEPT' and (
        new.status <> old.status or new.gesloten is distinct from old.gesloten
        or new.inhoud is distinct from old.inhoud))
    execute function aanvraag_werk_na_aanvraag();

create function aanvraag_werk_na_termijn() returns trigger language plpgsql as $$
begin
    perform aanvraag_werk_bij(array[new.aanvraag_id]);
    return null;
end $$;
create trigger aanvraag_werk after insert or update on aanvraag_termijn
    for each row execute function aanvraag_werk_na_termijn();

select aanvraag_werk_bij(array_agg(id)) from aanvraag;
