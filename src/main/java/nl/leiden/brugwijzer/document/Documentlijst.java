package nl.leiden.brugwijzer.document;

import java.util.List;
import java.util.Locale;

/**
 * De documenten van een zaak, klaar voor het scherm {@code document/deel}.
 *
 * @param magToevoegen of deze gebruiker er iets bij mag doen
 */
public record Documentlijst(Zaakverwijzing zaak, List<Regel> regels, boolean magToevoegen) {

  private static final long KILO = 1024;
  private static final long MEGA = KILO * KILO;

  /**
   * Een document in de lijst.
   *
   * @param opent of deze gebruiker het nu kan openen
   * @param kanWeg of deze gebruiker het nu kan weghalen
   * @param zonderScanner of hier geen virusscanner is, zoals in de demo
   */
  public record Regel(Document document, boolean opent, boolean kanWeg, boolean zonderScanner) {

    /** Naam van de tekst die zegt hoe het ermee staat. */
    public String staat() {
      if (document.status() != Documentstatus.WACHT_OP_SCAN) return document.status().name();
      if (zonderScanner) return "NIET_GESCAND";
      return document.scanPogingen() > 0 ? "GEEN_SCANNER" : document.status().name();
    }

    /** Naam van de labelkleur. */
    public String kleur() {
      return switch (staat()) {
        case "SCHOON", "DEFINITIEF" -> "goed";
        case "BESMET", "NIET_TE_SCANNEN" -> "te-laat";
        case "NIET_GESCAND", "GEEN_SCANNER" -> "let-op";
        default -> "rustig";
      };
    }

    /** Hoe groot het is, zoals 340 kB of 1,2 MB. */
    public String grootte() {
      var omvang = document.omvang();
      if (omvang < MEGA) return Math.max(1, omvang / KILO) + " kB";
      return String.format(Locale.forLanguageTag("nl"), "%.1f MB", (double) omvang / MEGA);
    }
  }

  /** Of er iets in staat dat niemand op virussen nakeek, omdat hier geen scanner is. */
  public boolean zonderScanner() {
    return regels.stream().anyMatch(r -> r.staat().equals("NIET_GESCAND"));
  }

  /** Hoeveel bestanden er nog bij kunnen. */
  public int nogPlaats() {
    var bestanden = regels.stream().filter(r -> !r.document().status().eigenMaaksel()).count();
    return (int) Math.max(0, Documenten.MEESTE - bestanden);
  }

  /** Hoeveel er hoogstens bij een zaak mogen. */
  public int meeste() {
    return Documenten.MEESTE;
  }

  /** Hoe groot een bestand mag zijn, in hele megabytes. */
  public int megabytes() {
    return (int) (Documenten.GROOTST / MEGA);
  }

  /** Hoe groot een bestand mag zijn, in bytes. */
  public long bytes() {
    return Documenten.GROOTST;
  }
}
