# Wat back-up en herstel delen; geen opdracht op zichzelf.

mis() {
  echo "$*" >&2
  exit 1
}

# Dezelfde instellingen als de applicatie. libpq leest hetzelfde adres, zonder jdbc: ervoor.
[[ -n "${BRUGWIJZER_DATABASE_URL:-}" ]] || mis "Zet BRUGWIJZER_DATABASE_URL, zoals jdbc:postgresql://database:5432/brugwijzer."
readonly DATABASE="${BRUGWIJZER_DATABASE_URL#jdbc:}"
export PGUSER="${BRUGWIJZER_DATABASE_GEBRUIKER:-${PGUSER:-}}"
export PGPASSWORD="${BRUGWIJZER_DATABASE_WACHTWOORD:-${PGPASSWORD:-}}"
export PGCONNECT_TIMEOUT=10
# Een waarschuwing in een andere taal of tijdzone maakt bestanden anders.
export LC_ALL=C PGTZ=UTC PGOPTIONS="--client-min-messages=warning"

# Van elke tabel het aantal rijen.
readonly TELLINGEN="
  select t.table_name || ' ' || (xpath('/row/n/text()',
      query_to_xml(format('select count(*) as n from public.%I', t.table_name), false, true, '')))[1]::text
  from information_schema.tables t
  where t.table_schema = 'public' and t.table_type = 'BASE TABLE' order by t.table_name"

vraag() { psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 --dbname="$DATABASE" --command="$1"; }
