package nl.leiden.brugwijzer.basis.api;

import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** De vaste gang van een verzoek: één keer doen, van de juiste versie uitgaan, en laten zien. */
@Component
public class Afhandeling {

  private final Eenkeer eenkeer;
  private final Versies versies;

  Afhandeling(Eenkeer eenkeer, Versies versies) {
    this.eenkeer = eenkeer;
    this.versies = versies;
  }

  /** Laat iets zien, met zijn ETag. */
  public <T> ResponseEntity<T> toon(T beeld) {
    return ResponseEntity.ok().eTag(versies.kenmerk(beeld)).body(beeld);
  }

  /**
   * Maakt iets nieuws en laat zien hoe het nu is.
   *
   * @param wie gebruikersnaam
   * @param werk maakt het en geeft het id
   * @param lees hoe de vrager het ziet
   */
  public <T> ResponseEntity<T> maak(
      Sleutel sleutel, Object inhoud, String wie, Supplier<UUID> werk, Function<UUID, T> lees) {
    var id = eenkeer.doe(sleutel, inhoud, wie, werk);
    var beeld = lees.apply(id);
    return ResponseEntity.created(URI.create(sleutel.pad() + "/" + id))
        .eTag(versies.kenmerk(beeld))
        .body(beeld);
  }

  /**
   * Doet iets met wat er is.
   *
   * @param inhoud wat er gestuurd is, of null
   * @param wie gebruikersnaam
   * @param lees hoe de vrager het ziet
   * @param werk krijgt te zien waar de vrager van uitging, en zegt van welke zaak het is
   */
  public <T> UUID doe(
      Sleutel sleutel,
      Gezien gezien,
      Object inhoud,
      String wie,
      Supplier<T> lees,
      Function<T, UUID> werk) {
    return eenkeer.doe(
        sleutel,
        inhoud,
        wie,
        () -> {
          var nu = lees.get();
          versies.keur(gezien, nu, null);
          return werk.apply(nu);
        });
  }

  /** Doet iets met wat er is, en laat zien hoe het nu is. */
  public <T> ResponseEntity<T> doe(
      Sleutel sleutel,
      Gezien gezien,
      Object inhoud,
      String wie,
      UUID id,
      Supplier<T> lees,
      Runnable werk) {
    doe(
        sleutel,
        gezien,
        inhoud,
        wie,
        lees,
        nu -> {
          werk.run();
          return id;
        });
    return toon(lees.get());
  }

  /**
   * Vervangt wat er is; herhalen hoeft geen sleutel, want de versie is dan een andere.
   *
   * @throws VersieVeranderd met wat er anders is
   */
  public <T> ResponseEntity<T> vervang(
      Gezien gezien, Object inhoud, Supplier<T> lees, Runnable werk) {
    versies.keur(gezien, lees.get(), inhoud);
    werk.run();
    return toon(lees.get());
  }

  /**
   * Weigert wie van een oudere versie uitgaat, voor wat daarna weg is.
   *
   * @throws VersieVeranderd als dat zo is
   */
  public void keur(Gezien gezien, Object nu) {
    versies.keur(gezien, nu, null);
  }
}
