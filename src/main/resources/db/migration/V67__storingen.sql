-- Wat de motor niet lukt: een rij per klus, zolang zij er is. Lukt zij alsnog, dan verdwijnt de rij
-- met de klus mee.
create table storing (
    klus      varchar(64) primary key references act_ru_job (id_) on delete cascade,
    zaaksoort varchar(255),
    zaak_id   uuid,
    stap      varchar(255) not null,
    oorzaak   varchar(30)  not null,
    sinds     timestamptz  not null,
    pogingen  integer      not null default 1,
    -- Sinds wanneer er geen pogingen over zijn; leeg zolang de motor het zelf nog probeert.
    opgegeven timestamptz,
    -- Beheerders horen het één keer, ook als opnieuw proberen weer mislukt.
    gemeld    boolean      not null default false
);
create index storing_open on storing (opgegeven desc, klus desc) where opgegeven is not null;

-- Wat een beheerder meet, wordt hooguit elke halve minuut geteld: langs deze indexen.
create index act_ru_job_wekker on act_ru_job (duedate_) where retries_ > 0;
create index document_wacht on document (toegevoegd) where status = 'WACHT_OP_SCAN';
create index doorverwijzing_wacht on doorverwijzing (status, soort_bestemming)
    include (wacht_sinds, verwezen_op) where status in ('VERZONDEN', 'WACHTLIJST');
create index aanvraag_termijn_loopt on aanvraag_termijn (uiterlijk, soort, aanvraag_id)
    where klaar is null;
create index dagoverzicht_mislukt on dagoverzicht (moment) where mail_status = 'MISLUKT';
