-- Ook een instantie kan knellen, en een doorverwijzing kan op meer dan één ding vastlopen.
alter table signaalaanbod
    add column instantie_id uuid references instantie,
    add column volgnr bigint generated always as identity,
    alter column regeling_id drop not null,
    drop constraint signaalaanbod_doorverwijzing_id_key,
    add constraint signaalaanbod_eenmaal unique (doorverwijzing_id, obstakel),
    add constraint signaalaanbod_waar check (num_nonnulls(regeling_id, instantie_id) = 1);
