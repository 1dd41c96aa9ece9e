-- Tweelingen vinden, en een vraag die niet meer beantwoord hoeft te worden.

alter table signaal_vraag add vervallen boolean not null default false;
drop index signaal_vraag_open;
create unique index signaal_vraag_open on signaal_vraag (signaal_id)
    where beantwoord is null and not geen_reactie and not vervallen;

-- Alleen wat nog loopt en op zichzelf staat kan een tweeling zijn.
create index signaal_zelfde on signaal
    (coalesce(regeling_id, instantie_id), obstakel, gemeld desc, id desc)
    where status in ('NIEUW', 'VRAAG_GESTELD', 'IN_BEHANDELING', 'IN_UITVOERING', 'BIJ_BELEID',
        'GEAGENDEERD', 'BIJ_TASKFORCE', 'GESPLITST', 'TE_BEANTWOORDEN');
create index signaal_zoek_lopend on signaal using gin (zoek)
    where status in ('NIEUW', 'VRAAG_GESTELD', 'IN_BEHANDELING', 'IN_UITVOERING', 'BIJ_BELEID',
        'GEAGENDEERD', 'BIJ_TASKFORCE', 'GESPLITST', 'TE_BEANTWOORDEN');
