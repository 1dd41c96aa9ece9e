-- Hoe vaak er de laatste tijd iets gevraagd is, voor alle kopieën van Brugwijzer samen. Een sleutel is
-- een kenmerk: er staat geen naam en geen adres in. Wat verlopen is, wordt opgeruimd.
create table drempelstand (
    id         varchar(120) primary key,
    state      bytea,
    expires_at bigint
);
create index drempelstand_verlopen on drempelstand (expires_at);
