package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Cursor;

/**
 * De vraag om een bladzijde van de werklijst. Wat weinig oplevert, staat voorop: een nummer, wat
 * van mij is, een paar scholen. De rest van het filter gaat dan rij voor rij, en anders langs de
 * index die precies bij de keuze past.
 */
final class Werkvraag {

  private static final String VOLGORDE = " order by w.uiterlijk, w.aanvraag_id limit :hoeveel";

  private final List<String> eisen = new ArrayList<>(List.of("w.schooljaar = :schooljaar"));
  private final Map<String, Object> waarden = new HashMap<>();
  private String perStuk;

  private Werkvraag() {}

  /**
   * @param ids waar het nummer en wat van mij is op uitkomt, of null als daar niet op gezocht wordt
   * @param scholen de scholen waarop gezocht wordt, of null
   */
  static Werkvraag van(
      Werkfilter filter,
      List<UUID> ids,
      List<String> scholen,
      Cursor na,
      int hoeveel,
      LocalDate vandaag) {
    var vraag = new Werkvraag();
    vraag.waarden.put("schooljaar", filter.schooljaar() == null ? "" : filter.schooljaar());
    vraag.waarden.put("hoeveel", hoeveel);
    vraag.eis(
        "w.status = :status", "status", filter.status() == null ? null : filter.status() + "");
    vraag.eis("w.regeling_id = :regeling", "regeling", filter.regeling());
    vraag.eis("w.uiterlijk < :vandaag", "vandaag", filter.teLaat() == null ? null : vandaag);
    if (na != null) {
      vraag.eis("(w.uiterlijk, w.aanvraag_id) > (:naDag, :naId)", "naDag", na.dag());
      vraag.waarden.put("naId", na.id());
    }
    if (ids != null) vraag.langs("w.aanvraag_id = stuk.id", "uuid", ids.toArray(UUID[]::new));
    if (scholen != null) {
      var namen = scholen.toArray(String[]::new);
      if (ids == null) vraag.langs("w.vestiging = stuk.id", "bpchar", namen);
      else vraag.eis("w.vestiging = any(:scholen)", "scholen", namen);
    }
    return vraag;
  }

  private void eis(String wat, String naam, Object waarde) {
    if (waarde == null) return;
    eisen.add(wat);
    waarden.put(naam, waarde);
  }

  private void langs(String wat, String soort, Object stukken) {
    eisen.add(wat);
    perStuk = "from unnest(cast(:stukken as " + soort + "[])) stuk (id) cross join lateral ";
    waarden.put("stukken", stukken);
  }

  /** De vraag; per school of aanvraag hoogstens een bladzijde. */
  String sql() {
    var deel =
        "(select w.* from aanvraag_werk w where " + String.join(" and ", eisen) + VOLGORDE + ")";
    if (perStuk == null) return deel;
    return "(select w.* " + perStuk + deel + " w" + VOLGORDE + ")";
  }

  Map<String, Object> waarden() {
    return waarden;
  }
}
