package nl.leiden.brugwijzer.subsidie;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Veel aanvragen tegelijk, zoals ze in de database staan. Bijna alles lijkt op elkaar; van elke
 * keuze is er ook een waar bijna niets aan voldoet.
 */
public final class Proefaanvragen {

  /** De school waar maar een paar aanvragen van zijn. */
  public static final String ZELDZAME_SCHOOL = "Zeldzame School";

  private static final String SCHOLEN =
      """
      insert into vestiging (brin6, brin, naam, roepnaam, soort, herkomst_nummer, bron, bron_datum)
      select 'Y' || lpad(n::text, 5, '0'), 'Y' || lpad(n::text, 3, '0'),
             case n when 1 then 'Zeldzame School' else 'Veelschool ' || n end,
             case n when 1 then 'Zeldzame School' else 'Veelschool ' || n end,
             'PRIMAIR_ONDERWIJS', 'AANGENOMEN', 'proef', current_date
      from generate_series(1, 300) n on conflict do nothing
      """;

  private static final String AANVRAGEN =
      """
      insert into aanvraag (id, nummer, regeling_id, status, vestiging, bestuur, inhoud, gevraagd,
        ingediend, gewijzigd, stap_sinds, versie)
      select md5('veel' || n)::uuid, 'SUB-2025-9' || lpad(n::text, 6, '0'),
             case when n %% 10000 = 7 then '%2$s'::uuid else '%1$s'::uuid end,
             case when n %% 10000 = 3 then 'ZIENSWIJZE' when n %% 5 = 0 then 'BESLUITEN'
                  when n %% 5 = 1 and n %% 299 > 150 then 'AFGEWEZEN' else 'BEOORDELEN' end,
             'Y' || lpad((case when n %% 10000 = 5 then 1 else 2 + n %% 299 end)::text, 5, '0'),
             'gemeente',
             jsonb_build_object('schooljaren', case when n %% 10000 = 9
               then jsonb_build_array('2024-2025') else jsonb_build_array('2026-2027') end),
             1000 + n %% 50000, now(), now(), date '2026-11-01', 0
      from generate_series(1, %3$d) n
      """;

  private static final String TERMIJNEN =
      """
      insert into aanvraag_termijn (aanvraag_id, soort, termijn, uiterlijk)
      select md5('veel' || n)::uuid, 'BESLISSEN', '{}'::jsonb,
             case when n % 100 = 1 then null else date '2026-11-10' + n % 190 end
      from generate_series(1, %d) n
      """;

  private static final String TAKEN =
      """
      insert into taak (id, zaaksoort, zaak_id, stap, onderwerp, herkomst, rol, organisatie,
        vestiging, behandelaar, aangemaakt, uiterlijk, uitleg)
      select md5('taakveel' || n)::uuid, 'subsidieaanvraag', md5('veel' || n)::uuid, 'beoordelen',
             'Aanvraag', 'School', 'BELEID_ONDERWIJS', 'gemeente',
             'Y' || lpad((2 + n %% 299)::text, 5, '0'),
             case when n %% 1000 = 2 then '%2$s' when n %% 3 = 0 then 'collega' || n %% 20 end,
             now(), date '2026-11-10' + n %% 190, ''
      from generate_series(1, %1$d) n
      """;

  private static final String BESLUITEN =
      """
      insert into besluit (id, aanvraag_id, ronde, soort, stand, voorstel, voorbereid_door,
        voorbereid_naam, voorbereid_op, versie)
      select md5('besluitveel' || n)::uuid, md5('veel' || n)::uuid, 'AANVRAAG', 'VERLENING',
             'VOORSTEL', '{}'::jsonb, 'collega' || n % 20, 'Collega', now(), 0
      from generate_series(5, %d, 5) n
      """;

  private Proefaanvragen() {}

  /**
   * Zet ze neer, binnen de transactie van wie dit doet.
   *
   * @param gewoon de versie van bijna alle aanvragen
   * @param zeldzaam de versie van een paar
   * @param ik wie er vijftig op naam heeft
   */
  public static void vul(JdbcClient jdbc, int aantal, UUID gewoon, UUID zeldzaam, String ik) {
    jdbc.sql("set local session_replication_role = replica").update();
    jdbc.sql(SCHOLEN).update();
    jdbc.sql(AANVRAGEN.formatted(gewoon, zeldzaam, aantal)).update();
    jdbc.sql(TERMIJNEN.replace("%d", aantal + "")).update();
    jdbc.sql(TAKEN.formatted(aantal, ik)).update();
    jdbc.sql(BESLUITEN.replace("%d", aantal + "")).update();
    jdbc.sql("set local session_replication_role = origin").update();
    jdbc.sql(
            """
            select aanvraag_werk_bij(array_agg(id))::text from aanvraag where nummer like 'SUB-2025-9%'
            """)
        .query((rij, nummer) -> 1)
        .list();
    for (var tabel : new String[] {"aanvraag", "aanvraag_werk", "taak", "besluit"})
      jdbc.sql("analyze " + tabel).update();
  }
}
