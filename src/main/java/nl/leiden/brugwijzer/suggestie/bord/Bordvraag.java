package nl.leiden.brugwijzer.suggestie.bord;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.suggestie.Eigenaar;

/**
 * De vraag om signalen van het bord. Per stand en per eigenaar is er één tocht langs de index die
 * bij de keuze past; wat van mij is en een nummer zijn zo weinig dat de rest rij voor rij gaat.
 */
final class Bordvraag {

  private static final String VOLGORDE = " order by s.plek, s.id limit :hoeveel";

  private final List<String> eisen = new ArrayList<>();
  private final Map<String, Object> waarden = new HashMap<>();
  private final List<String> langs = new ArrayList<>();

  private Bordvraag() {}

  /**
   * @param blik van welke eigenaren de vrager mag zien
   * @param vondst waar de zoekvraag en wat van mij is op uitkomen
   */
  static Bordvraag van(
      Bordfilter filter, Set<Eigenaar> blik, Bordvondst vondst, Cursor na, int hoeveel) {
    var vraag = new Bordvraag();
    vraag.waarden.put("hoeveel", hoeveel);
    vraag.standen(vondst.standen(), vondst.ids() == null);
    vraag.eigenaren(gekozen(filter, blik), vondst.ids() == null);
    vraag.eis("s.thema = :thema", "thema", filter.thema());
    vraag.eis("s.behandelaar = :ik", "ik", vondst.ik());
    vraag.eis("s.id = any(:ids)", "ids", ids(vondst));
    if (vondst.woorden() != null) vraag.zoek(vondst);
    if (na != null) {
      vraag.eis("(s.plek, s.id) > (:naDag, :naId)", "naDag", na.dag());
      vraag.waarden.put("naId", na.id());
    }
    return vraag;
  }

  /** Wat iemand niet mag zien, is er ook niet als hij erom vraagt. */
  static Set<Eigenaar> gekozen(Bordfilter filter, Set<Eigenaar> blik) {
    if (filter.eigenaar() == null) return blik;
    return blik.contains(filter.eigenaar()) ? Set.of(filter.eigenaar()) : Set.of();
  }

  private static UUID[] ids(Bordvondst vondst) {
    return vondst.ids() == null ? null : vondst.ids().toArray(UUID[]::new);
  }

  private void standen(Collection<Bordstand> standen, boolean perStuk) {
    kies("stand", namen(standen), perStuk);
  }

  private void eigenaren(Set<Eigenaar> eigenaren, boolean perStuk) {
    if (eigenaren.size() < Eigenaar.values().length) kies("eigenaar", namen(eigenaren), perStuk);
  }

  private void kies(String kolom, String[] namen, boolean perStuk) {
    waarden.put(kolom, namen);
    if (perStuk) langs.add("unnest(cast(:" + kolom + " as text[])) k_" + kolom + "(naam)");
    eisen.add("s." + kolom + " = " + (perStuk ? "k_" + kolom + ".naam" : "any(:" + kolom + ")"));
  }

  private void zoek(Bordvondst vondst) {
    var in = new ArrayList<>(List.of("s.zoek @@ websearch_to_tsquery('dutch', :woorden)"));
    waarden.put("woorden", vondst.woorden());
    if (!vondst.regelingen().isEmpty()) {
      in.add("s.regeling_id = any(:regelingen)");
      waarden.put("regelingen", vondst.regelingen().toArray(UUID[]::new));
    }
    if (!vondst.instanties().isEmpty()) {
      in.add("s.instantie_id = any(:instanties)");
      waarden.put("instanties", vondst.instanties().toArray(UUID[]::new));
    }
    eisen.add("(" + String.join(" or ", in) + ")");
  }

  private void eis(String wat, String naam, Object waarde) {
    if (waarde == null) return;
    eisen.add(wat);
    waarden.put(naam, waarde);
  }

  private static String[] namen(Collection<? extends Enum<?>> waarden) {
    return waarden.stream().map(Enum::name).toArray(String[]::new);
  }

  /** Een bladzijde van alles samen, op plek. */
  String sql() {
    return langs.isEmpty() ? deel() : "(select s.* " + perStuk() + VOLGORDE + ")";
  }

  /** Van elke stand hoogstens een bladzijde. */
  String perStand() {
    return langs.isEmpty() ? deel() : "(select s.* " + perStuk() + ")";
  }

  /** Alles, zonder bladzijden. */
  String alles() {
    return "(select s.id, s.plek from "
        + langs.stream().map(deel -> deel + " cross join ").collect(Collectors.joining())
        + "signaal s where "
        + String.join(" and ", eisen)
        + ")";
  }

  private String perStuk() {
    return "from " + String.join(" cross join ", langs) + " cross join lateral " + deel() + " s";
  }

  private String deel() {
    return "(select s.id, s.plek from signaal s where "
        + String.join(" and ", eisen)
        + VOLGORDE
        + ")";
  }

  Map<String, Object> waarden() {
    return waarden;
  }
}
