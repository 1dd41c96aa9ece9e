package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.UUID;

/**
 * Een verschil tussen Brugwijzer en de aanmelddienst. Wat Brugwijzer zegt, wordt het.
 *
 * @param hier wat er in Brugwijzer staat, leeg als daar niets staat
 * @param daar wat er bij de aanmelddienst staat
 */
public record Afwijking(UUID id, Soort soort, String gebruikersnaam, String hier, String daar) {

  /** Wat er verschilt. */
  public enum Soort {
    /** Wel een account, geen gebruiker: dat account gaat uit. */
    ONBEKEND_HIER(true),
    /** Wie hier weg is, kan zich daar nog aanmelden: dat account gaat uit. */
    HOORT_UIT(true),
    /** Daar meer rechten dan hier: die gaan eraf. */
    TEVEEL(true),
    /** Wel een gebruiker, geen account: dat account komt er. */
    ONBEKEND_DAAR(false),
    /** Het account staat uit en hoort aan te staan. */
    HOORT_AAN(false),
    /** Daar minder rechten dan hier: die komen erbij. */
    TEWEINIG(false),
    /** Een andere naam of een ander adres. */
    GEGEVENS(false);

    private final boolean veilig;

    Soort(boolean veilig) {
      this.veilig = veilig;
    }

    /** Of herstellen alleen iets afneemt; dan kan het zonder dat er een mens bij is. */
    public boolean veilig() {
      return veilig;
    }
  }

  static Afwijking van(Soort soort, String gebruikersnaam, Object hier, Object daar) {
    return new Afwijking(UUID.randomUUID(), soort, gebruikersnaam, tekst(hier), tekst(daar));
  }

  private static String tekst(Object wat) {
    var tekst = wat == null ? "" : String.valueOf(wat).replaceAll("^\\[|]$", "");
    return tekst.length() > 300 ? tekst.substring(0, 300) : tekst;
  }
}
