package nl.leiden.brugwijzer.doorverwijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taakafronding;
import org.springframework.stereotype.Component;

/** De stappen van een doorverwijzing voor wie geen scherm heeft. */
@Component
public class DoorverwijzingAfronding implements Taakafronding {

  private final Stappenbalie balie;
  private final Woorden woorden;

  DoorverwijzingAfronding(Stappenbalie balie, Woorden woorden) {
    this.balie = balie;
    this.woorden = woorden;
  }

  @Override
  public String zaaksoort() {
    return DoorverwijzingTaakscherm.ZAAKSOORT;
  }

  @Override
  public String pad(UUID zaak) {
    return "/api/v1/doorverwijzingen/" + zaak;
  }

  @Override
  public List<Keuze> keuzes(String stapId) {
    return keuzes(stap(stapId));
  }

  /** Wat er bij een stap geantwoord kan worden. */
  public List<Keuze> keuzes(Stap stap) {
    return stap.keuzes().stream().map(keuze -> keuze(stap, keuze)).toList();
  }

  @Override
  public void rondAf(Taak taak, Afronding antwoord, Gebruiker wie) {
    var stap = stap(taak.stap());
    var id = new DoorverwijzingId(taak.zaakId());
    balie.antwoord(id, stap, taak.id(), antwoord(antwoord), wie);
  }

  /** Het antwoord zonder wat er niet bij hoort, zoals het scherm het ook stuurt. */
  public static Antwoord antwoord(Afronding a) {
    var soort = lees(Antwoordsoort.class, a.keuze(), "keuze");
    var toelichting = Tekst.schoon(a.toelichting());
    return new Antwoord(
        soort,
        soort.vraagtWeken() ? a.weken() : null,
        soort.vraagtReden() && a.reden() != null ? lees(Reden.class, a.reden(), "reden") : null,
        toelichting.isEmpty() ? null : toelichting);
  }

  private Keuze keuze(Stap stap, Antwoordsoort keuze) {
    var vraagt = new ArrayList<String>();
    if (keuze.vraagtWeken()) vraagt.add("weken");
    if (keuze.vraagtReden()) vraagt.add("reden");
    if (stap.vraagtToelichting(keuze)) vraagt.add("toelichting");
    return new Keuze(
        keuze.name(),
        woorden.van("doorverwijzing.keuze." + stap.name() + "." + keuze),
        vraagt,
        keuze.vraagtReden() ? stap.redenen().stream().map(Enum::name).toList() : null);
  }

  private static <E extends Enum<E>> E lees(Class<E> soort, String naam, String veld) {
    for (var waarde : soort.getEnumConstants()) if (waarde.name().equals(naam)) return waarde;
    throw new OngeldigeInvoer(veld, "doorverwijzing.fout." + veld);
  }

  private static Stap stap(String id) {
    return Stap.met(id).orElseThrow(() -> new NietGevonden("stap", id));
  }
}
