package nl.leiden.brugwijzer.gezin;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Het gezinsboek uit de database: van elke school alleen voor haar eigen brugfunctionarissen. */
@Component
@Transactional(readOnly = true)
class EigenGezinnen implements Gezinsboek {

  private final Gezinnen gezinnen;
  private final Gezinslijst lijst;
  private final Woorden woorden;
  private final Auditspoor spoor;
  private final JdbcClient jdbc;
  private final Clock klok;

  EigenGezinnen(
      Gezinnen gezinnen,
      Gezinslijst lijst,
      Woorden woorden,
      Auditspoor spoor,
      JdbcClient jdbc,
      Clock klok) {
    this.gezinnen = gezinnen;
    this.lijst = lijst;
    this.woorden = woorden;
    this.spoor = spoor;
    this.jdbc = jdbc;
    this.klok = klok;
  }

  @Override
  public Gezinsbeeld vind(UUID gezin, Gebruiker wie) {
    if (!wie.isBrugfunctionaris()) throw new NietGevonden("gezin", gezin);
    return gezinnen
        .findByIdAndVestiging(gezin, wie.vestiging())
        .map(this::beeld)
        .orElseThrow(() -> new NietGevonden("gezin", gezin));
  }

  @Override
  public List<Gezinsbeeld> recente(Gebruiker wie, int hoeveel) {
    if (!wie.isBrugfunctionaris()) return List.of();
    return lijst.recente(wie.vestiging(), hoeveel).stream().map(this::beeld).toList();
  }

  @Override
  public Map<UUID, String> labels(Collection<UUID> gevraagd, Gebruiker wie) {
    if (gevraagd.isEmpty() || !wie.isBrugfunctionaris()) return Map.of();
    return lijst.labels(gevraagd, wie.vestiging());
  }

  @Override
  @Transactional
  public UUID begin(String label, Gebruiker wie) {
    wie.moetZijn("gezin.maken", Rol.BRUGFUNCTIONARIS);
    var gezin = gezinnen.save(Gezin.begin(UUID.randomUUID(), label, wie, klok.instant()));
    spoor.legVast(wie, "gezin.maken", "gezin", gezin.id());
    return gezin.id();
  }

  @Override
  @Transactional
  public void gebruikt(UUID gezin) {
    jdbc.sql("update gezin set laatst_gebruikt = ? where id = ?")
        .params(Timestamp.from(klok.instant()), gezin)
        .update();
  }

  @Override
  public Gezinsbeeld voorOntvanger(UUID gezin) {
    return gezinnen
        .findById(gezin)
        .map(this::beeld)
        .orElseThrow(() -> new NietGevonden("gezin", gezin));
  }

  private Gezinsbeeld beeld(Gezin gezin) {
    var gegevens = gezin.dossier().gegevens();
    return new Gezinsbeeld(
        gezin.id(),
        gegevens.label(),
        gegevens.talen(),
        groepen(gegevens.kinderen()),
        leegIsNull(gegevens.contactnaam()),
        leegIsNull(gegevens.telefoon()));
  }

  /** In een lijst staan geen contactgegevens; die worden alleen bij één gezin ontsleuteld. */
  private Gezinsbeeld beeld(Gezinsregel regel) {
    return new Gezinsbeeld(
        regel.id(), regel.label(), regel.talen(), groepen(regel.kinderen()), null, null);
  }

  private List<String> groepen(List<Groep> kinderen) {
    return kinderen.stream().map(groep -> woorden.van("groep." + groep)).toList();
  }

  private static String leegIsNull(String tekst) {
    return tekst.isEmpty() ? null : tekst;
  }
}
