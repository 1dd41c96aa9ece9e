package nl.leiden.brugwijzer.socialekaart;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Een regeling zoals een scherm haar laat zien.
 *
 * @param nagekeken wanneer de gegevens voor het laatst zijn nagekeken
 * @param gesloten sinds wanneer er niet meer naar verwezen wordt, of null
 * @param versie waarop een bewerking gebaseerd is
 */
public record Regelingbeeld(
    UUID id, Regelinggegevens gegevens, LocalDate nagekeken, LocalDate gesloten, int versie) {

  /** De voorwaarden die op deze dag gelden. */
  public List<Voorwaarde> geldend(LocalDate dag) {
    return gegevens.voorwaarden().stream().filter(v -> v.geldtOp(dag)).toList();
  }

  /** De voorwaarden die op deze dag niet meer of nog niet gelden. */
  public List<Voorwaarde> anders(LocalDate dag) {
    return gegevens.voorwaarden().stream().filter(v -> !v.geldtOp(dag)).toList();
  }
}
