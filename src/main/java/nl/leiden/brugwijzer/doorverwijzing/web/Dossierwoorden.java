package nl.leiden.brugwijzer.doorverwijzing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.doorverwijzing.Antwoordsoort;
import nl.leiden.brugwijzer.doorverwijzing.Dossier;
import nl.leiden.brugwijzer.doorverwijzing.Reden;
import nl.leiden.brugwijzer.doorverwijzing.Stap;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Zegt in gewone zinnen hoe het met een doorverwijzing staat. */
@Component
public class Dossierwoorden {

  private final Woorden woorden;
  private final Dagwoorden dagen;

  Dossierwoorden(Woorden woorden, Dagwoorden dagen) {
    this.woorden = woorden;
    this.dagen = dagen;
  }

  /** De zin die zegt hoe het ervoor staat: de kern vet, de rest erachter. */
  public record Nu(String kern, String rest) {}

  /** Een regel van de tijdlijn. */
  public record Regel(Instant moment, String wat, String toelichting) {}

  Nu nu(Dossier d) {
    if (d.nu() == null) return new Nu(woorden.van("doorverwijzing.klaar." + d.status()), slot(d));
    var stap = d.nu().stap();
    var uiterlijk = d.nu().taak().uiterlijk();
    var kern = woorden.van("doorverwijzing.nu." + stap.id(), d.bestemming(), wie(d));
    var telaat = voorbij(uiterlijk);
    var rest =
        telaat
            ? woorden.van(
                "doorverwijzing.telaat", dagen.lang(uiterlijk), dagen.uiterlijk(uiterlijk))
            : woorden.van("doorverwijzing.uiterlijk", dagen.lang(uiterlijk));
    if (stap != Stap.ONTVANGST_BEVESTIGEN) return new Nu(kern, rest);
    return new Nu(kern, rest + " " + (telaat ? stilte(d) : alsHetStilBlijft(d)));
  }

  private String alsHetStilBlijft(Dossier d) {
    return woorden.van(
        d.alsVerzender() ? "doorverwijzing.stilte" : "doorverwijzing.stilte.ontvanger",
        dagen.lang(d.nu().leiderOp()),
        dagen.lang(d.nu().bellenOp()),
        wie(d));
  }

  /** Wat er al gebeurde omdat het antwoord uitbleef, en wat er nog komt. */
  private String stilte(Dossier d) {
    var leider = d.nu().leiderOp();
    var bellen = d.nu().bellenOp();
    return woorden.van(
            straks(leider) ? "doorverwijzing.leider.straks" : "doorverwijzing.leider.gebeurd",
            dagen.lang(leider))
        + " "
        + woorden.van(
            straks(bellen) ? "doorverwijzing.bellen.straks" : "doorverwijzing.bellen.gebeurd",
            d.alsVerzender() ? StringUtils.capitalize(wie(d)) : d.school(),
            dagen.lang(bellen));
  }

  private boolean straks(LocalDate dag) {
    return dag.isAfter(dagen.vandaag());
  }

  private boolean voorbij(LocalDate dag) {
    return dag.isBefore(dagen.vandaag());
  }

  private String wie(Dossier d) {
    return d.vanMij() ? woorden.van("doorverwijzing.jij") : d.brugfunctionaris();
  }

  private String slot(Dossier d) {
    return d.opgelost() == null ? "" : woorden.van("doorverwijzing.opgelost." + d.opgelost());
  }

  /** Wat er gebeurde, in volgorde, elk als een zin. */
  public List<Regel> tijdlijn(Dossier d) {
    return d.tijdlijn().stream()
        .map(m -> new Regel(m.moment(), wat(m, d), m.toelichting()))
        .toList();
  }

  private String wat(Dossier.Moment m, Dossier d) {
    var door = m.doorMij() ? woorden.van("doorverwijzing.jou") : m.door();
    if (m.namens() != null) door = woorden.van("doorverwijzing.namens", door, m.namens());
    return woorden.van("doorverwijzing.tijdlijn." + m.soort(), door, waarde(m), d.bestemming());
  }

  /** Een reden of een dag in woorden; een getal of een naam zoals die is. */
  private String waarde(Dossier.Moment m) {
    if (m.waarde() == null) return "";
    if (m.soort().endsWith("." + Antwoordsoort.AFGEWEZEN))
      return woorden.van("doorverwijzing.reden." + Reden.valueOf(m.waarde()));
    return m.soort().equals("VERZET") ? dagen.lang(LocalDate.parse(m.waarde())) : m.waarde();
  }
}
