package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.util.List;

/**
 * Wat een school in haar aanvraag schrijft; in een concept mag alles nog ontbreken.
 *
 * @param schooljaren waarvoor zij aanvraagt, zoals {@code 2026-2027}
 * @param populatie wie de ouders en kinderen van de school zijn, als groep
 * @param uren per week van de brugfunctionaris
 * @param kwaliteit per kwaliteitseis van de regeling, in volgorde, hoe de school eraan voldoet
 */
public record Aanvraaginhoud(
    List<String> schooljaren,
    String populatie,
    String uitdagingen,
    Kengetal schoolweging,
    Kengetal spreidingscijfer,
    Kengetal achterstandsscore,
    BigDecimal uren,
    Werkgever werkgever,
    List<String> kwaliteit,
    Begroting begroting,
    Rijkssubsidie rijkssubsidie) {

  /** Een lege aanvraag. */
  public static final Aanvraaginhoud LEEG =
      new Aanvraaginhoud(
          List.of(),
          "",
          "",
          Kengetal.LEEG,
          Kengetal.LEEG,
          Kengetal.LEEG,
          null,
          null,
          List.of(),
          Begroting.LEEG,
          null);

  public Aanvraaginhoud {
    schooljaren = List.copyOf(schooljaren);
    kwaliteit = List.copyOf(kwaliteit);
  }

  /**
   * Dezelfde inhoud met één onderdeel uit een andere: collega's schrijven elk aan hun eigen stap.
   */
  Aanvraaginhoud met(Onderdeel o, Aanvraaginhoud nieuw) {
    return new Aanvraaginhoud(
        uit(o, Onderdeel.SCHOOL, nieuw).schooljaren,
        uit(o, Onderdeel.OUDERS, nieuw).populatie,
        uit(o, Onderdeel.OUDERS, nieuw).uitdagingen,
        uit(o, Onderdeel.KENGETALLEN, nieuw).schoolweging,
        uit(o, Onderdeel.KENGETALLEN, nieuw).spreidingscijfer,
        uit(o, Onderdeel.KENGETALLEN, nieuw).achterstandsscore,
        uit(o, Onderdeel.INZET, nieuw).uren,
        uit(o, Onderdeel.INZET, nieuw).werkgever,
        uit(o, Onderdeel.KWALITEIT, nieuw).kwaliteit,
        uit(o, Onderdeel.BEGROTING, nieuw).begroting,
        uit(o, Onderdeel.RIJKSSUBSIDIE, nieuw).rijkssubsidie);
  }

  private Aanvraaginhoud uit(Onderdeel gewijzigd, Onderdeel veld, Aanvraaginhoud nieuw) {
    return gewijzigd == veld ? nieuw : this;
  }

  /** Hoe de school aan een eis voldoet; leeg als zij dat nog niet schreef. */
  public String kwaliteit(int eis) {
    return eis < kwaliteit.size() ? kwaliteit.get(eis) : "";
  }
}
