package nl.leiden.brugwijzer.suggestie;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.socialekaart.Obstakel;

/**
 * Wat iemand meldt; nooit iets van een gezin.
 *
 * @param zin wat er in de weg zit, in één zin
 * @param regelingId de regeling op de sociale kaart waar het om gaat, of null
 * @param instantieId de instantie op de sociale kaart waar het om gaat, of null
 * @param regel een regel die niet op de kaart staat, in eigen woorden; mag leeg zijn
 * @param obstakel waarop een doorverwijzing vastliep, of null
 * @param gezinVast of er nu een gezin op wacht
 * @param idee hoe het eenvoudiger kan; mag leeg zijn
 * @param principe waar het bij past, of null
 * @param thema code van het thema
 * @param vanInwoner of een professional het doorgeeft voor een inwoner
 */
@Embeddable
public record Signaalinhoud(
    String zin,
    UUID regelingId,
    UUID instantieId,
    String regel,
    @Enumerated(EnumType.STRING) RegelVan regelVan,
    @Enumerated(EnumType.STRING) Obstakel obstakel,
    @Enumerated(EnumType.STRING) Vaak vaak,
    boolean gezinVast,
    String idee,
    @Enumerated(EnumType.STRING) Principe principe,
    String thema,
    boolean vanInwoner) {

  /** Langste zin, in tekens. */
  public static final int ZIN = 300;

  /** Langste idee, in tekens. */
  public static final int IDEE = 2000;

  /** Langste regel in eigen woorden, in tekens. */
  public static final int REGEL = 200;

  public Signaalinhoud {
    zin = Tekst.schoon(zin);
    regel = Tekst.schoon(regel);
    idee = Tekst.schoon(idee);
    regelVan = regelVan == null ? RegelVan.ONBEKEND : regelVan;
  }

  /** Dezelfde melding, met of zonder gezin dat er nu op wacht. */
  Signaalinhoud metGezin(boolean vast) {
    return new Signaalinhoud(
        zin,
        regelingId,
        instantieId,
        regel,
        regelVan,
        obstakel,
        vaak,
        vast,
        idee,
        principe,
        thema,
        vanInwoner);
  }

  /** Dezelfde melding in andere woorden, zoals voor een deel ervan of na weglakken. */
  Signaalinhoud met(String andereZin, String anderIdee, String andereRegel, String anderThema) {
    return new Signaalinhoud(
        andereZin,
        regelingId,
        instantieId,
        andereRegel,
        regelVan,
        obstakel,
        vaak,
        gezinVast,
        anderIdee,
        principe,
        anderThema,
        vanInwoner);
  }
}
