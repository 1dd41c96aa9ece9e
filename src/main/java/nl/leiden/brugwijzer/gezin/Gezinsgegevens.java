package nl.leiden.brugwijzer.gezin;

import java.util.List;
import java.util.Objects;
import nl.leiden.brugwijzer.basis.Tekst;

/**
 * Wat een brugfunctionaris over een gezin opschrijft.
 *
 * @param label hoe de brugfunctionaris het gezin herkent
 * @param talen talen thuis, vrij opgeschreven; mag leeg zijn
 * @param kinderen één groep of leeftijd per kind
 * @param contactnaam naam van de ouder; mag leeg zijn
 * @param telefoon telefoon van de ouder; mag leeg zijn
 */
public record Gezinsgegevens(
    String label, String talen, List<Groep> kinderen, String contactnaam, String telefoon) {

  /** Maakt schoon wat getypt is en laat kinderen zonder groep weg. */
  public Gezinsgegevens {
    label = Tekst.schoon(label);
    talen = Tekst.schoon(talen);
    kinderen = kinderen == null ? List.of() : kinderen.stream().filter(Objects::nonNull).toList();
    contactnaam = Tekst.schoon(contactnaam);
    telefoon = Tekst.schoon(telefoon);
  }
}
