package nl.leiden.brugwijzer.beheer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.engine.Klussen;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.taak.Taakscherm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Zien waar de motor mee ophield, en hem het opnieuw laten proberen. */
@Service
@Transactional
public class Storingsbalie {

  /** Hoeveel er in één keer opnieuw gaan; wie meer heeft, klikt nog eens. */
  static final int IN_EEN_KEER = 500;

  private final Storingen storingen;
  private final Klussen klussen;
  private final Auditspoor spoor;
  private final List<Taakscherm> kamers;

  Storingsbalie(Storingen storingen, Klussen klussen, Auditspoor spoor, List<Taakscherm> kamers) {
    this.storingen = storingen;
    this.klussen = klussen;
    this.spoor = spoor;
    this.kamers = kamers;
  }

  /**
   * Een storing zoals het scherm haar laat zien.
   *
   * @param nummer nummer van de zaak, of leeg
   * @param stapnaam hoe de stap heet, of leeg bij onderhoud
   */
  public record Regel(Storing storing, String nummer, String stapnaam) {}

  /** Wat er vastligt, het nieuwste eerst. */
  @Transactional(readOnly = true)
  public Bladzijde<Regel> lijst(Cursor na, Gebruiker wie) {
    magBeheren(wie);
    var gevonden = storingen.volgende(na, Bladzijde.GROOTTE + 1);
    var nummers = nummers(gevonden);
    var namen = new HashMap<List<String>, String>();
    return Bladzijde.van(
            gevonden,
            Bladzijde.GROOTTE,
            storing -> Cursor.van(storing.opgegeven(), storing.klus()).alsTekst())
        .met(
            storing ->
                new Regel(
                    storing,
                    nummers.getOrDefault(storing.zaak(), ""),
                    storing.zaaksoort() == null
                        ? ""
                        : namen.computeIfAbsent(
                            List.of(storing.zaaksoort(), storing.stap()),
                            stap ->
                                klussen
                                    .naam(storing.zaaksoort(), storing.stap())
                                    .orElse(storing.stap()))));
  }

  private Map<UUID, String> nummers(Collection<Storing> gevonden) {
    var nummers = new HashMap<UUID, String>();
    for (var kamer : kamers) {
      var zaken =
          gevonden.stream()
              .filter(s -> kamer.zaaksoort().equals(s.zaaksoort()) && s.zaak() != null)
              .map(Storing::zaak)
              .collect(Collectors.toSet());
      if (!zaken.isEmpty()) nummers.putAll(kamer.nummers(zaken));
    }
    return nummers;
  }

  /**
   * Laat één klus opnieuw proberen.
   *
   * @throws NietGevonden als zij niet (meer) vastligt
   */
  public void opnieuw(UUID klus, Gebruiker wie) {
    magBeheren(wie);
    opnieuw(
        List.of(storingen.neem(klus).orElseThrow(() -> new NietGevonden("storing", klus))), wie);
  }

  /**
   * Laat alles opnieuw proberen.
   *
   * @return hoeveel klussen dat zijn
   */
  public int allesOpnieuw(Gebruiker wie) {
    magBeheren(wie);
    var alles = storingen.neem(IN_EEN_KEER);
    opnieuw(alles, wie);
    return alles.size();
  }

  private void opnieuw(List<Storing> gekozen, Gebruiker wie) {
    storingen.opnieuw(gekozen.stream().map(Storing::klus).toList());
    klussen.opnieuw(gekozen.stream().map(storing -> storing.klus().toString()).toList());
    for (var storing : gekozen) {
      spoor.legVast(wie, "storing.opnieuw", Storingsadres.ZAAKSOORT, storing.klus());
      if (storing.zaak() != null)
        spoor.legVast(wie, "storing.opnieuw", storing.zaaksoort(), storing.zaak());
    }
  }

  private static void magBeheren(Gebruiker wie) {
    wie.moetZijn("beheer.storingen", Rol.APPLICATIEBEHEERDER);
  }
}
