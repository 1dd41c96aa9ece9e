package nl.leiden.brugwijzer.suggestie.bord;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Veel signalen tegelijk, zoals ze in de database staan. Bijna alles lijkt op elkaar; van elke
 * keuze is er ook een waar bijna niets aan voldoet.
 */
public final class Proefsignalen {

  /** Staat in een paar signalen. */
  public static final String ZELDZAAM = "zeldzaamheid";

  /** Staat in bijna alle signalen. */
  public static final String GEWOON = "inkomen";

  /** Het thema van een paar signalen. */
  public static final String ZELDZAAM_THEMA = "TAAL";

  private static final String SIGNALEN =
      """
      insert into signaal (id, nummer, status, eigenaar, waarom, behandelaar, zin, idee, regel,
        regel_van, vaak, gezin_vast, thema, van_inwoner, melder, melder_naam, melder_rol,
        organisatie, naam_tonen, gemeld, opgepakt, beantwoord, gesloten, beoordeeld, gewijzigd,
        stap_sinds, versie, hoofd_id, laatste_dag)
      select md5('veelsignaal' || n)::uuid, 'S2025-9' || lpad(n::text, 6, '0'), k.status,
             case when n %% 10000 = 13 then 'WIJKTEAM' when n %% 7 = 0 then 'ONDERWIJS'
                  when n %% 11 = 0 then 'BUITEN' else 'ARMOEDE' end,
             'STANDAARD',
             case when k.nieuw then null when n %% 1000 = 2 then '%2$s'
                  else 'collega' || n %% 20 end,
             case when n %% 10000 = 17 then 'Een zeldzaamheid zit in de weg.'
                  else 'De toets kijkt naar het verkeerde inkomen, zaak ' || n || '.' end,
             case when n %% 3 = 0 then 'Kijk naar wat een gezin kan besteden.' else '' end,
             'Een regel', 'GEMEENTE', 'PAAR_KEER', n %% 4 = 0,
             case when n %% 10000 = 19 then 'TAAL'
                  else (array['GELD', 'SCHOOL', 'OPVOEDEN', 'HULP', 'ANDERS'])[1 + n %% 5] end,
             false, 'melder' || n %% 500, 'Melder', 'BRUGFUNCTIONARIS', 'gemeente', false,
             k.gemeld, case when not k.nieuw then k.gemeld + interval '3 days' end,
             case when k.klaar then k.gemeld + interval '30 days' end,
             case when k.klaar then k.gemeld + interval '40 days' end,
             case when not k.nieuw then k.gemeld + interval '3 days' end,
             k.gemeld, (k.gemeld + interval '3 days')::date, 0,
             case when k.status = 'SAMENGEVOEGD' then md5('veelsignaal1')::uuid end,
             case when not k.klaar and k.status <> 'SAMENGEVOEGD'
                  then date '2026-11-10' + n %% 60 end
      from generate_series(1, %1$d) n
      cross join lateral (
        select h.status, h.status in ('NIEUW', 'VRAAG_GESTELD') as nieuw,
               h.status = 'AFGESLOTEN' as klaar,
               timestamptz '2026-11-20 09:00+01' - n %% 700 * interval '1 day' as gemeld
        from (select case when n %% 10000 = 3 then 'VRAAG_GESTELD' when n %% 10 < %3$d
                then (array['NIEUW', 'IN_BEHANDELING', 'BIJ_BELEID', 'TE_BEANTWOORDEN',
                  'IN_UITVOERING', 'SAMENGEVOEGD', 'NIEUW'])[1 + n %% 7]
                else 'AFGESLOTEN' end as status) h) k
      """;

  private static final String TAKEN =
      """
      insert into taak (id, zaaksoort, zaak_id, stap, onderwerp, herkomst, rol, organisatie,
        behandelaar, aangemaakt, uiterlijk, uitleg)
      select md5('taaksignaal' || id)::uuid, 'vereenvoudigsuggestie', id, 'regelAanpakken',
             'Signaal', 'Brugfunctionaris', 'BELEID_ARMOEDE', 'gemeente', behandelaar, now(),
             laatste_dag, ''
      from signaal where laatste_dag is not null and nummer like 'S2025-9%'
      """;

  private Proefsignalen() {}

  /**
   * Zet ze neer, binnen de transactie van wie dit doet.
   *
   * @param ik wie er een op de duizend op naam heeft
   * @param open hoeveel van de tien er nog lopen
   */
  public static void vul(JdbcClient jdbc, int aantal, String ik, int open) {
    jdbc.sql("set local session_replication_role = replica").update();
    jdbc.sql(SIGNALEN.formatted(aantal, ik, open)).update();
    jdbc.sql(TAKEN).update();
    jdbc.sql("set local session_replication_role = origin").update();
    for (var tabel : new String[] {"signaal", "taak"}) jdbc.sql("analyze " + tabel).update();
  }
}
