package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.socialekaart.ObstakelGemeld;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wat wie een signaal stuurt ermee kan: sturen, en terugnemen zolang niemand begon. */
@Service
@Transactional
public class Meldbalie {

  private final Signaalkeuring keuring;
  private final Signalen signalen;
  private final Signaaltoegang toegang;
  private final Signaalverslag verslag;
  private final Signaalmeldingen meldingen;
  private final Procesmotor motor;
  private final Eenmalig eenmalig;
  private final ApplicationEventPublisher gebeurtenissen;
  private final Clock klok;

  Meldbalie(
      Signaalkeuring keuring,
      Signalen signalen,
      Signaaltoegang toegang,
      Signaalverslag verslag,
      Signaalmeldingen meldingen,
      Procesmotor motor,
      Eenmalig eenmalig,
      ApplicationEventPublisher gebeurtenissen,
      Clock klok) {
    this.keuring = keuring;
    this.signalen = signalen;
    this.toegang = toegang;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.motor = motor;
    this.eenmalig = eenmalig;
    this.gebeurtenissen = gebeurtenissen;
    this.klok = klok;
  }

  /**
   * Een melding.
   *
   * @param id het id van het signaal, tevens de sleutel waarmee een herhaling niets doet
   * @param aanbod het aanbod waaruit het formulier gevuld was, of null
   * @param naamTonen of wie het behandelt de naam van de melder mag zien
   */
  public record Melding(SignaalId id, Signaalinhoud inhoud, boolean naamTonen, UUID aanbod) {}

  /**
   * Stuurt een signaal. Dezelfde melding nog eens sturen doet niets.
   *
   * @throws nl.leiden.brugwijzer.basis.OngeldigeInvoer naast het veld waar iets aan schort
   */
  public SignaalId meld(Melding melding, Gebruiker wie) {
    var id = melding.id().waarde();
    eenmalig.doe(id, wie.gebruikersnaam(), "signaal.melden", () -> stuur(melding, wie));
    return melding.id();
  }

  /**
   * Of een melding verstuurd kan worden.
   *
   * @throws nl.leiden.brugwijzer.basis.OngeldigeInvoer naast elk veld waar iets aan schort
   */
  public void keur(Signaalinhoud inhoud) {
    keuring.keur(inhoud);
  }

  private UUID stuur(Melding melding, Gebruiker wie) {
    keuring.keur(melding.inhoud());
    var melder = Melder.van(wie, melding.naamTonen());
    var s = new Signaal(melding.id(), nummer(), melding.inhoud(), melder, nu());
    verslag.schrijf(s, "GEMELD", null, wie);
    begin(s);
    if (melding.aanbod() != null)
      gebeurtenissen.publishEvent(new ObstakelGemeld(melding.aanbod(), wie));
    return s.id().waarde();
  }

  /** Het volgende nummer. */
  String nummer() {
    return "S%d-%05d".formatted(nu().getYear(), signalen.volgnummer());
  }

  /** Begint het proces. */
  void begin(Signaal s) {
    Map<String, Object> antwoorden = new HashMap<>();
    antwoorden.put("stand", "BEOORDELEN");
    antwoorden.put("gezinVast", !s.gezinKlaar());
    antwoorden.put("tevredenVragen", !s.antwoordtViaGeheel());
    antwoorden.put("behandelaar", null);
    antwoorden.put("antwoord", null);
    motor.start(Signaaladres.ZAAKSOORT, s.id().waarde(), antwoorden);
  }

  /**
   * Neemt een signaal terug dat nog niemand oppakte.
   *
   * @throws KanNietMeer als er al iemand mee bezig is
   */
  public void trekIn(SignaalId id, Gebruiker wie) {
    var s = toegang.melder(id, wie);
    if (!intrekbaar(s)) throw new KanNietMeer("fout.suggestie.intrekken");
    if (!signalen.hoofdenOnder(List.of(id.waarde())).isEmpty())
      throw new KanNietMeer("fout.suggestie.intrekkenhoofd");
    s.naar(Signaalstatus.INGETROKKEN, nu());
    verslag.schrijf(s, "INGETROKKEN", null, wie);
    meldingen.aanEigenaar(s, "signaal.ingetrokken");
    motor.bericht(id.waarde(), "ingetrokken");
  }

  /** Of de melder het nog kan terugnemen. */
  static boolean intrekbaar(Signaal s) {
    return s.status().kanNaar(Signaalstatus.INGETROKKEN) && s.deelVan() == null;
  }

  private ZonedDateTime nu() {
    return ZonedDateTime.now(klok);
  }
}
