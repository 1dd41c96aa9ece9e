package nl.leiden.brugwijzer.suggestie;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taakafronding;
import org.springframework.stereotype.Component;

/**
 * De stappen van een signaal voor wie geen scherm heeft. Wat een heel formulier vraagt, of een
 * antwoord dat iemand eerst moet nalezen, kan alleen op het scherm.
 */
@Component
public class SignaalAfronding implements Taakafronding {

  private static final List<String> TOELICHTING = List.of("toelichting");
  private static final Set<Stapantwoord> ZONDER_WOORDEN =
      EnumSet.of(Stapantwoord.OPGEPAKT, Stapantwoord.TEVREDEN);

  private final Triagebalie triage;
  private final Tevredenheidsbalie tevredenheid;
  private final Woorden woorden;

  SignaalAfronding(Triagebalie triage, Tevredenheidsbalie tevredenheid, Woorden woorden) {
    this.triage = triage;
    this.tevredenheid = tevredenheid;
    this.woorden = woorden;
  }

  @Override
  public String zaaksoort() {
    return Signaaladres.ZAAKSOORT;
  }

  @Override
  public String pad(UUID zaak) {
    return "/api/v1/signalen/" + zaak;
  }

  @Override
  public List<Keuze> keuzes(String stap) {
    return antwoorden(stap(stap)).stream().map(this::keuze).toList();
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
          "fout.bord.alleenscherm",
          woorden.van("taak.stap." + stap.id()),
          Signaaladres.van(taak.zaakId()) + "/stappen/" + stap.id());
    var keuze =
        mogelijk.stream()
            .filter(m -> m.name().equals(antwoord.keuze()))
            .findFirst()
            .orElseThrow(() -> new OngeldigeInvoer("keuze", "fout.bord.keuze"));
    try {
      doe(new SignaalId(taak.zaakId()), keuze, taak.id(), antwoord.toelichting(), wie);
    } catch (OngeldigeInvoer fout) {
      throw new OngeldigeInvoer("toelichting", fout.sleutel(), fout.waarden());
    }
  }

  private void doe(SignaalId id, Stapantwoord keuze, UUID taak, String toelichting, Gebruiker wie) {
    switch (keuze) {
      case OPGEPAKT -> triage.neemAan(id, taak, wie);
      case VRAAG -> triage.stelVraag(id, taak, toelichting, wie);
      case TEVREDEN -> tevredenheid.geefOordeel(id, taak, true, toelichting, wie);
      case NIET_TEVREDEN -> tevredenheid.geefOordeel(id, taak, false, toelichting, wie);
      case NIET_OVERGENOMEN -> triage.neemNietOver(id, taak, toelichting, wie);
      default -> triage.beantwoord(id, taak, toelichting, wie);
    }
  }

  private static List<Stapantwoord> antwoorden(Stap stap) {
    return switch (stap) {
      case BEOORDELEN ->
          List.of(Stapantwoord.OPGEPAKT, Stapantwoord.VRAAG, Stapantwoord.NIET_OVERGENOMEN);
      case VRAAG_BEANTWOORDEN -> List.of(Stapantwoord.BEANTWOORD);
      case TEVREDENHEID -> List.of(Stapantwoord.TEVREDEN, Stapantwoord.NIET_TEVREDEN);
      default -> List.of();
    };
  }

  private Keuze keuze(Stapantwoord antwoord) {
    return new Keuze(
        antwoord.name(),
        woorden.van("bord.keuze." + antwoord),
        ZONDER_WOORDEN.contains(antwoord) ? List.of() : TOELICHTING,
        null);
  }

  private static Stap stap(String id) {
    return Stap.met(id).orElseThrow(() -> new NietGevonden("stap", id));
  }
}
