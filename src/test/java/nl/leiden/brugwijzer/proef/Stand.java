package nl.leiden.brugwijzer.proef;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Alles wat de database van een zaak weet: domein, tijdlijn, taken, berichten, spoor en motor. */
public record Stand(Map<String, List<String>> rijen) {

  private static final String MOTOR =
      "proc_inst_id_ in (select id_ from act_hi_procinst where business_key_ = :zaak::text)";

  private static final Map<String, String> TABELLEN = new LinkedHashMap<>();

  static {
    TABELLEN.put("doorverwijzing", "id = :zaak");
    TABELLEN.put("doorverwijzing_gebeurtenis", "doorverwijzing_id = :zaak");
    TABELLEN.put("signaalaanbod", "doorverwijzing_id = :zaak");
    TABELLEN.put("aanvraag", "id = :zaak");
    TABELLEN.put("aanvraag_gebeurtenis", "aanvraag_id = :zaak");
    TABELLEN.put("aanvraag_wijziging", "aanvraag_id = :zaak");
    TABELLEN.put("aanvraag_termijn", "aanvraag_id = :zaak");
    TABELLEN.put("aanvraag_verantwoording", "aanvraag_id = :zaak");
    TABELLEN.put("wijzigingsmelding", "aanvraag_id = :zaak");
    TABELLEN.put("taskforcevergadering", "id = :zaak");
    TABELLEN.put("agendapunt", "vergadering_id = :zaak");
    TABELLEN.put("taskforceactie", "id = :zaak");
    TABELLEN.put("taskforceverlenging", "actie_id = :zaak");
    TABELLEN.put("taak", "zaak_id = :zaak");
    TABELLEN.put("taak_gedaan", "zaak_id = :zaak");
    TABELLEN.put("betaling", "aanvraag_id = :zaak");
    TABELLEN.put("terugvordering", "aanvraag_id = :zaak");
    TABELLEN.put("terugontvangst", "aanvraag_id = :zaak");
    TABELLEN.put("plafondboeking", "aanvraag_id = :zaak");
    TABELLEN.put("auditregel", "zaak_id = :zaak");
    TABELLEN.put("eenmalig", "sleutel = :zaak");
    TABELLEN.put(
        "wachttijdmelding",
        "instantie_id = (select instantie_id from doorverwijzing where id = :zaak)");
    TABELLEN.put("act_ru_execution", MOTOR);
    TABELLEN.put("act_ru_task", MOTOR);
    TABELLEN.put("act_ru_variable", MOTOR);
    TABELLEN.put(
        "act_ru_job",
        "process_instance_id_ in (select id_ from act_hi_procinst where business_key_ = :zaak::text)");
    TABELLEN.put("act_hi_procinst", "business_key_ = :zaak::text");
    TABELLEN.put("act_hi_actinst", MOTOR);
  }

  /** Een mislukte wekker telt zijn pogingen; dat is geen deel van de handeling. */
  private static String wat(String tabel) {
    return tabel.equals("act_ru_job") ? "id_ || handler_type_ || duedate_" : "x::text";
  }

  /** De stand nu; berichten tellen mee op aan wie en wat, want hun bezorging loopt los. */
  public static Stand van(JdbcClient jdbc, UUID zaak, List<String> mensen) {
    var rijen = new LinkedHashMap<String, List<String>>();
    TABELLEN.forEach(
        (tabel, welke) ->
            rijen.put(
                tabel,
                jdbc.sql(
                        "select "
                            + wat(tabel)
                            + " from "
                            + tabel
                            + " x where "
                            + welke
                            + " order by 1")
                    .param("zaak", zaak)
                    .query(String.class)
                    .list()));
    rijen.put(
        "bericht",
        jdbc.sql("select id || aan || soort from bericht where aan in (:mensen) order by 1")
            .param("mensen", mensen)
            .query(String.class)
            .list());
    return new Stand(rijen);
  }
}
