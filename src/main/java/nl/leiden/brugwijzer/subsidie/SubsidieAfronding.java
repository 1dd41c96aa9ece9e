package nl.leiden.brugwijzer.subsidie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taakafronding;
import org.springframework.stereotype.Component;

/**
 * De stappen van een aanvraag voor wie geen scherm heeft. Wat een heel formulier vraagt, zoals een
 * voorstel met bedragen, of een brief die iemand moet nalezen, kan alleen op het scherm.
 */
@Component
public class SubsidieAfronding implements Taakafronding {

  private static final List<Stapantwoord> ZIENSWIJZE =
      List.of(Stapantwoord.GEGEVEN, Stapantwoord.AFGEZIEN);
  private static final List<Stapantwoord> BESLUIT =
      List.of(Stapantwoord.BESLOTEN, Stapantwoord.TERUG);

  private final Volledigheidsbalie volledigheid;
  private final Besluitbalie besluitbalie;
  private final Woorden woorden;

  SubsidieAfronding(Volledigheidsbalie volledigheid, Besluitbalie besluitbalie, Woorden woorden) {
    this.volledigheid = volledigheid;
    this.besluitbalie = besluitbalie;
    this.woorden = woorden;
  }

  @Override
  public String zaaksoort() {
    return Subsidieadres.ZAAKSOORT;
  }

  @Override
  public String pad(UUID zaak) {
    return "/api/v1/subsidieaanvragen/" + zaak;
  }

  @Override
  public List<Keuze> keuzes(String stapId) {
    return antwoorden(stap(stapId)).stream().map(this::keuze).toList();
  }

  /**
   * Doet de taak.
   *
   * @throws KanNietMeer als deze stap een formulier vraagt, met waar dat staat
   */
  @Override
  public void rondAf(Taak taak, Afronding antwoord, Gebruiker wie) {
    var stap = stap(taak.stap());
    var mogelijk = antwoorden(stap);
    if (mogelijk.isEmpty())
      throw new KanNietMeer(
          "fout.subsidie.alleenscherm",
          woorden.van("taak.stap." + stap.id()),
          Subsidieadres.van(taak.zaakId()) + "/stappen/" + stap.id());
    var keuze =
        mogelijk.stream()
            .filter(m -> m.name().equals(antwoord.keuze()))
            .findFirst()
            .orElseThrow(() -> new OngeldigeInvoer("keuze", "fout.subsidie.keuze"));
    doe(new AanvraagId(taak.zaakId()), stap, keuze, taak.id(), antwoord, wie);
  }

  private void doe(
      AanvraagId id, Stap stap, Stapantwoord keuze, UUID taak, Afronding antwoord, Gebruiker wie) {
    var toelichting = Tekst.schoon(antwoord.toelichting());
    switch (keuze) {
      case VOLLEDIG -> volledigheid.volledig(id, taak, wie);
      case AFGEZIEN -> besluitbalie.zienswijze(id, hoort(stap), taak, null, wie);
      case GEGEVEN -> {
        if (toelichting.isEmpty())
          throw new OngeldigeInvoer("toelichting", "fout.subsidie.zienswijzeleeg");
        besluitbalie.zienswijze(id, hoort(stap), taak, toelichting, wie);
      }
      case BESLOTEN -> besluitbalie.neem(id, besluit(stap), taak, wie);
      default -> {
        if (toelichting.isEmpty())
          throw new OngeldigeInvoer("toelichting", "fout.subsidie.terugreden");
        besluitbalie.stuurTerug(id, besluit(stap), taak, toelichting, wie);
      }
    }
  }

  private static List<Stapantwoord> antwoorden(Stap stap) {
    if (stap == Stap.VOLLEDIGHEID_TOETSEN) return List.of(Stapantwoord.VOLLEDIG);
    if (ronde(r -> r.zienswijze() == stap).isPresent()) return ZIENSWIJZE;
    return ronde(r -> r.besluiten() == stap).isPresent() ? BESLUIT : List.of();
  }

  private static Ronde hoort(Stap stap) {
    return ronde(r -> r.zienswijze() == stap).orElseThrow();
  }

  private static Ronde besluit(Stap stap) {
    return ronde(r -> r.besluiten() == stap).orElseThrow();
  }

  private static Optional<Ronde> ronde(java.util.function.Predicate<Ronde> welke) {
    return Stream.of(Ronde.values()).filter(welke).findFirst();
  }

  private Keuze keuze(Stapantwoord antwoord) {
    var vraagt = antwoord == Stapantwoord.GEGEVEN || antwoord == Stapantwoord.TERUG;
    return new Keuze(
        antwoord.name(),
        woorden.van("subsidie.keuze." + antwoord),
        vraagt ? List.of("toelichting") : List.of(),
        null);
  }

  private static Stap stap(String id) {
    return Stap.met(id).orElseThrow(() -> new NietGevonden("stap", id));
  }
}
