-- Wat een school na afloop verantwoordt: eerst een concept van haar collega's, daarna vast.
create table aanvraag_verantwoording (
    aanvraag_id     uuid primary key references aanvraag,
    inhoud          jsonb          not null,
    totaal          numeric(14, 2) not null,
    gewijzigd       timestamptz    not null,
    gewijzigd_naam  varchar(120)   not null,
    vastgelegd      timestamptz,
    vastgelegd_door varchar(60),
    vastgelegd_naam varchar(120),
    versie          integer        not null,
    check ((vastgelegd is null) = (vastgelegd_door is null))
);
