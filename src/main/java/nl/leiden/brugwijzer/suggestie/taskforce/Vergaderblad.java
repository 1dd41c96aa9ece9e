package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.leiden.brugwijzer.document.Documentlijst;

/**
 * Een vergadering met alles wat erbij hoort, voor wie keek.
 *
 * @param punten de agenda; leeg zolang een lid hem nog niet mag zien
 * @param beheert of wie keek haar regelt
 * @param naarSignalen of wie keek ook de signalen zelf mag openen
 * @param vandaag de dag waarop gekeken werd
 */
public record Vergaderblad(
    Vergaderbeeld vergadering,
    List<Puntbeeld> punten,
    List<Actiebeeld> acties,
    Documentlijst documenten,
    boolean beheert,
    boolean naarSignalen,
    LocalDate vandaag) {

  /** Hoelang de punten samen duren, in minuten. */
  static int samen(List<Puntbeeld> punten) {
    return punten.stream().mapToInt(p -> p.gegevens().minuten()).sum();
  }

  /** Hoelang de agenda duurt, in minuten. */
  public int minuten() {
    return samen(punten);
  }

  /** Hoeveel minuten de agenda langer is dan de vergadering; negatief is over. */
  public long teLang() {
    return minuten() - vergadering.gegevens().minuten();
  }

  /** Hoe laat een punt begint. */
  public LocalTime begint(int plek) {
    return vergadering.gegevens().van().plusMinutes(samen(punten.subList(0, plek)));
  }

  /** Of er nog zonder reden iets op de agenda kan. */
  public boolean open() {
    return vergadering.stand() == Vergaderstand.GEPLAND
        && !vandaag.isAfter(vergadering.gegevens().sluiting());
  }

  /** Of er nu besluiten genoteerd kunnen worden. */
  public boolean teNoteren() {
    return beheert && vergadering.stand() == Vergaderstand.AGENDA_VASTGESTELD;
  }

  /** De punten waar de vergadering iets van moet vinden. */
  public List<Puntbeeld> teBesluiten() {
    return punten.stream().filter(p -> p.stand() == Puntstand.OP_AGENDA).toList();
  }
}
