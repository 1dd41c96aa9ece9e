package nl.leiden.brugwijzer.socialekaart;

import java.util.Set;
import nl.leiden.brugwijzer.basis.Tekst;

/**
 * Wat er van een instantie op de sociale kaart staat.
 *
 * @param telefoon leeg als dat nog niet bekend is
 * @param email leeg als dat nog niet bekend is
 * @param website leeg, of een adres dat met http begint
 * @param reactieWerkdagen binnen hoeveel werkdagen een antwoord te verwachten is
 * @param hulpvragen waar deze instantie bij past
 * @param bron waar de gegevens vandaan komen
 * @param voorbeeld of getallen en hulpvragen een voorbeeld zijn waar geen bron voor is
 */
public record Instantiegegevens(
    String naam,
    Instantiesoort soort,
    String omschrijving,
    String telefoon,
    String email,
    String website,
    int reactieWerkdagen,
    Set<Hulpvraag> hulpvragen,
    String bron,
    boolean voorbeeld) {

  /** Maakt schoon wat getypt is. */
  public Instantiegegevens {
    naam = Tekst.schoon(naam);
    omschrijving = Tekst.schoon(omschrijving);
    telefoon = Tekst.schoon(telefoon);
    email = Tekst.schoon(email);
    website = Tekst.schoon(website);
    hulpvragen = Hulpvragen.opVolgorde(hulpvragen);
    bron = Tekst.schoon(bron);
  }
}
