package nl.leiden.brugwijzer.suggestie;

import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Proefmensen;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.subsidie.Subsidiewereld;
import org.springframework.stereotype.Component;

/** Mensen die signalen sturen en behandelen, en signalen in elke toestand. */
@Component
public class Signaalwereld {

  private final Meldbalie meldbalie;
  private final Triagebalie triage;
  private final Antwoordbalie antwoorden;
  private final Signalen signalen;
  private final Subsidiewereld kantoren;
  private final Proefmensen mensen;

  Signaalwereld(
      Meldbalie meldbalie,
      Triagebalie triage,
      Antwoordbalie antwoorden,
      Signalen signalen,
      Subsidiewereld kantoren,
      Proefmensen mensen) {
    this.meldbalie = meldbalie;
    this.triage = triage;
    this.antwoorden = antwoorden;
    this.signalen = signalen;
    this.kantoren = kantoren;
    this.mensen = mensen;
  }

  /** Een beleidsmedewerker Armoede. */
  public Gebruiker armoede() {
    return kantoren.kantoor(Rol.BELEID_ARMOEDE);
  }

  /** Een beleidsmedewerker Onderwijs. */
  public Gebruiker onderwijs() {
    return kantoren.kantoor(Rol.BELEID_ONDERWIJS);
  }

  /** Een brugfunctionaris die iets meldt. */
  public Gebruiker melder() {
    return mensen.brugfunctionaris();
  }

  /** Wat er gemeld wordt: een regel die niet op de kaart staat, voor niemand anders dan Armoede. */
  public static Signaalinhoud inhoud(String zin) {
    return inhoud(zin, "GELD", false);
  }

  public static Signaalinhoud inhoud(String zin, String thema, boolean gezinVast) {
    return new Signaalinhoud(
        zin,
        null,
        null,
        "Een regel uit de proef",
        RegelVan.GEMEENTE,
        Obstakel.INKOMENSGRENS,
        Vaak.PAAR_KEER,
        gezinVast,
        "",
        null,
        thema,
        false);
  }

  /** Een signaal dat net binnen is. */
  public SignaalId gemeld(Gebruiker melder) {
    return gemeld(inhoud("De toets kijkt naar het verkeerde inkomen."), melder);
  }

  public SignaalId gemeld(Signaalinhoud inhoud, Gebruiker melder) {
    return meldbalie.meld(
        new Meldbalie.Melding(new SignaalId(UUID.randomUUID()), inhoud, false, null), melder);
  }

  /** Een signaal waarover de melder een vraag kreeg. */
  public SignaalId gevraagd(Gebruiker melder, Gebruiker behandelaar) {
    var id = gemeld(melder);
    triage.stelVraag(id, null, "Om welk inkomen gaat het?", behandelaar);
    return id;
  }

  /** Een signaal dat opgepakt is. */
  public SignaalId opgepakt(Gebruiker melder, Gebruiker behandelaar) {
    var id = gemeld(melder);
    triage.neemAan(id, null, behandelaar);
    return id;
  }

  /** Een signaal dat niet overgenomen is, met een antwoord aan de melder. */
  public SignaalId beantwoord(Gebruiker melder, Gebruiker behandelaar) {
    var id = gemeld(melder);
    triage.neemNietOver(id, null, "De regel is landelijk.", behandelaar);
    var lijst = antwoorden.opstellen(id, behandelaar).lijst();
    antwoorden.stuur(id, null, "Wij kunnen deze regel niet veranderen.", lijst, behandelaar);
    return id;
  }

  /** Hoe ver een signaal is. */
  public Signaalstatus status(SignaalId id) {
    return signaal(id).status();
  }

  Signaal signaal(SignaalId id) {
    return signalen.findById(id).orElseThrow();
  }
}
