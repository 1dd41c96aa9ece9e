#!/bin/sh
# Alleen bij een lege map: een database voor Brugwijzer en een voor Keycloak, ieder met een eigen gebruiker
# die bij de ander niet binnenkomt.
set -eu

maak() {
  psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set=naam="$1" --set=wachtwoord="$2" <<'SQL'
CREATE ROLE :"naam" LOGIN PASSWORD :'wachtwoord';
CREATE DATABASE :"naam" OWNER :"naam";
REVOKE CONNECT, TEMPORARY ON DATABASE :"naam" FROM PUBLIC;
SQL
}

maak brugwijzer "$BRUGWIJZER_DATABASE_WACHTWOORD"
maak keycloak "$KC_DB_PASSWORD"
