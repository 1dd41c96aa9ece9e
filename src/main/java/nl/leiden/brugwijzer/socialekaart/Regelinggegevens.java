package nl.leiden.brugwijzer.socialekaart;

import java.util.List;
import java.util.Set;
import nl.leiden.brugwijzer.basis.Tekst;

/**
 * Wat er van een regeling op de sociale kaart staat.
 *
 * @param beslist wie over de aanvraag beslist
 * @param nodig wat er voor de aanvraag nodig is
 * @param website leeg, of een adres dat met http begint
 * @param beslistermijnDagen binnen hoeveel kalenderdagen er beslist wordt
 * @param hulpvragen waar deze regeling bij past
 * @param bron waar de gegevens vandaan komen
 * @param voorbeeld of termijn en hulpvragen een voorbeeld zijn waar geen bron voor is
 */
public record Regelinggegevens(
    String naam,
    String omschrijving,
    String beslist,
    WieVraagtAan wieVraagtAan,
    String nodig,
    String website,
    int beslistermijnDagen,
    Set<Hulpvraag> hulpvragen,
    List<Voorwaarde> voorwaarden,
    String bron,
    boolean voorbeeld) {

  /** Maakt schoon wat getypt is. */
  public Regelinggegevens {
    naam = Tekst.schoon(naam);
    omschrijving = Tekst.schoon(omschrijving);
    beslist = Tekst.schoon(beslist);
    nodig = Tekst.schoon(nodig);
    website = Tekst.schoon(website);
    hulpvragen = Hulpvragen.opVolgorde(hulpvragen);
    voorwaarden = voorwaarden == null ? List.of() : List.copyOf(voorwaarden);
    bron = Tekst.schoon(bron);
  }
}
