-- Het bord van wie signalen behandelt: elke kolom en elke keuze is één tocht langs één index.
alter table signaal
    -- De laatste dag van de taak die het eerst moet; leeg als er niemand aan zet is.
    add column laatste_dag date,
    -- Wanneer een mens voor het eerst zei wat ermee gebeurt.
    add column beoordeeld timestamptz,
    add column stand varchar(20) not null generated always as (
        case status
            when 'NIEUW' then 'TE_BEOORDELEN'
            when 'HEROPENING_GEVRAAGD' then 'TE_BEOORDELEN'
            when 'VRAAG_GESTELD' then 'VRAAG_UIT'
            when 'IN_BEHANDELING' then 'IN_BEHANDELING'
            when 'IN_UITVOERING' then 'LOOPT_ELDERS'
            when 'BIJ_BELEID' then 'LOOPT_ELDERS'
            when 'GEAGENDEERD' then 'LOOPT_ELDERS'
            when 'BIJ_TASKFORCE' then 'LOOPT_ELDERS'
            when 'GESPLITST' then 'LOOPT_ELDERS'
            when 'TE_BEANTWOORDEN' then 'TE_BEANTWOORDEN'
            when 'BEANTWOORD' then 'BEANTWOORD'
            when 'SAMENGEVOEGD' then 'SAMENGEVOEGD'
            when 'AFGESLOTEN' then 'AFGEROND'
            when 'INGETROKKEN' then 'AFGEROND'
        end) stored,
    -- De plek in de lijst: eerst wat een laatste dag heeft, dan wat al lang wacht op een ander;
    -- wat klaar is achteraan, het laatste eerst.
    add column plek date not null generated always as (
        case when gesloten is not null then date '9999-12-31' - (stap_sinds - date '2000-01-01')
             else coalesce(laatste_dag, stap_sinds + 365000) end) stored;

create index signaal_bord on signaal (stand, plek, id);
create index signaal_bord_thema on signaal (stand, thema, plek, id);
create index signaal_bord_eigenaar on signaal (stand, eigenaar, plek, id);
create index signaal_bord_eigenaar_thema on signaal (stand, eigenaar, thema, plek, id);
create index signaal_bord_mijn on signaal (behandelaar, stand, plek, id) where behandelaar is not null;
create index signaal_bord_regeling on signaal (regeling_id) where regeling_id is not null;
create index signaal_bord_instantie on signaal (instantie_id) where instantie_id is not null;
create index signaal_bord_zoek on signaal using gin (zoek);
create index signaal_gemeld on signaal (gemeld);
create index signaal_beoordeeld on signaal (beoordeeld) where beoordeeld is not null;
create index signaal_beantwoord on signaal (beantwoord) where beantwoord is not null;
create index signaal_gesloten on signaal (gesloten) where gesloten is not null;
create index signaal_antwoord_gestuurd on signaal_antwoord (gestuurd);
create index taak_signaal_mijn on taak (behandelaar, zaak_id)
    where zaaksoort = 'vereenvoudigsuggestie' and behandelaar is not null;

-- Een taak komt, gaat of verzet haar dag terwijl haar signaal op slot is; oppakken gaat daarbuiten
-- om en raakt het signaal dus niet aan: anders wachten twee mensen op elkaar.
create function signaal_laatste_dag(zaak uuid) returns void language sql as $$
    update signaal s set laatste_dag = eerst.dag
    from (select min(t.uiterlijk) as dag from taak t where t.zaak_id = zaak) eerst
    where s.id = zaak and s.laatste_dag is distinct from eerst.dag
$$;
create function signaal_laatste_dag_na_taak() returns trigger language plpgsql as $$
begin
    perform signaal_laatste_dag(case when tg_op = 'DELETE' then old.zaak_id else new.zaak_id end);
    return null;
end $$;
create trigger signaal_taak_erbij after insert on taak for each row
    when (new.zaaksoort = 'vereenvoudigsuggestie') execute function signaal_laatste_dag_na_taak();
create trigger signaal_taak_verzet after update of uiterlijk on taak for each row
    when (new.zaaksoort = 'vereenvoudigsuggestie' and new.uiterlijk <> old.uiterlijk)
    execute function signaal_laatste_dag_na_taak();
create trigger signaal_taak_weg after delete on taak for each row
    when (old.zaaksoort = 'vereenvoudigsuggestie') execute function signaal_laatste_dag_na_taak();

create function signaal_is_beoordeeld() returns trigger language plpgsql as $$
begin
    new.beoordeeld := coalesce(new.beoordeeld, new.gewijzigd);
    return new;
end $$;
create trigger signaal_is_beoordeeld before update of status on signaal for each row
    when (old.status in ('NIEUW', 'VRAAG_GESTELD')
        and new.status not in ('NIEUW', 'VRAAG_GESTELD', 'INGETROKKEN'))
    execute function signaal_is_beoordeeld();

update signaal set beoordeeld = opgepakt where opgepakt is not null;
select signaal_laatste_dag(id) from signaal;

-- Binnen hoeveel werkdagen een melder antwoord heeft: een afspraak met onszelf. Zolang niemand een
-- termijn of een eigenaar vaststelde, is hij een voorbeeld.
alter table signaalthema
    add column antwoord_werkdagen integer not null default 40
        check (antwoord_werkdagen between 1 and 250),
    add column gewijzigd_door varchar(120),
    add column versie integer not null default 0;
alter table signaaleigenaar
    add column gewijzigd timestamptz,
    add column gewijzigd_door varchar(120),
    add column versie integer not null default 0;
