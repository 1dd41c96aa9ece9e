package nl.leiden.brugwijzer.doorverwijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/** Een doorverwijzing onderweg: elke stap is één regel, en alles is na te kijken. */
public class Rit {

  private final Loop loop;
  private final Wereld wereld;
  private final DoorverwijzingId id;
  private final Set<UUID> gezien = new HashSet<>();

  Rit(Loop loop, Wereld wereld, DoorverwijzingId id) {
    this.loop = loop;
    this.wereld = wereld;
    this.id = id;
  }

  /** Een lid van het team antwoordt. */
  public Rit team(Stap stap, Antwoordsoort soort) {
    return doet(wereld.noor(), stap, Antwoorden.op(stap, soort));
  }

  /** De brugfunctionaris antwoordt. */
  public Rit school(Stap stap, Antwoordsoort soort) {
    return doet(wereld.bo(), stap, Antwoorden.op(stap, soort));
  }

  /** Deze gebruiker geeft dit antwoord. */
  public Rit doet(Gebruiker wie, Stap stap, Antwoord antwoord) {
    loop.stappen.antwoord(id, stap, antwoord, wie);
    return this;
  }

  /** De verzender trekt in. */
  public Rit trekIn() {
    loop.balie.trekIn(id, false, null, wereld.bo());
    return this;
  }

  /** Een wekker die op deze dag om acht uur staat, gaat af. */
  public Rit wekker(String activiteit, String dag) {
    loop.wekker.gaatAf(zaak(), activiteit, LocalDate.parse(dag));
    return this;
  }

  /** Er gaat een minuut voorbij; wie dit gebruikt, zet de klok na de proef terug. */
  public Rit later() {
    loop.klok.vooruit(Duration.ofMinutes(1));
    return this;
  }

  /** Deze gebruiker opent de doorverwijzing. */
  public Rit leest(Gebruiker wie) {
    loop.dossiers.open(id, wie);
    return this;
  }

  public DoorverwijzingId id() {
    return id;
  }

  public UUID zaak() {
    return id.waarde();
  }

  public Wereld wereld() {
    return wereld;
  }

  /** De toestand in de database. */
  public Status status() {
    return Status.valueOf(kolom("status", String.class));
  }

  /** Eén kolom van de doorverwijzing. */
  <T> T kolom(String naam, Class<T> soort) {
    return loop.jdbc
        .sql("select " + naam + " from doorverwijzing where id = ?")
        .param(zaak())
        .query((rij, nummer) -> rij.getObject(1, soort))
        .list()
        .get(0);
  }

  /** De open stappen; leesmodel en motor moeten het eens zijn. */
  public List<String> open() {
    var stappen =
        loop
            .jdbc
            .sql("select stap from taak where zaak_id = ?")
            .param(zaak())
            .query(String.class)
            .list()
            .stream()
            .sorted()
            .toList();
    assertThat(loop.wekker.openStappen(zaak())).isEqualTo(stappen);
    assertThat(loop.wekker.lopend(zaak())).isEqualTo(stappen.isEmpty() ? 0 : 1);
    return stappen;
  }

  /** Wat er sinds de vorige keer aan deze mensen bericht is, zoals {@code noor nieuw}. */
  public List<String> berichten() {
    return loop
        .jdbc
        .sql("select id, aan, soort from bericht where aan in (:mensen)")
        .param("mensen", wereld.namen().keySet())
        .query(
            (rij, nummer) ->
                gezien.add(rij.getObject("id", UUID.class))
                    ? wereld.namen().get(rij.getString("aan"))
                        + rij.getString("soort").replace("doorverwijzing.", " ")
                    : null)
        .list()
        .stream()
        .filter(regel -> regel != null)
        .sorted()
        .toList();
  }

  /** Wat er op de tijdlijn staat, in volgorde. */
  public List<String> tijdlijn() {
    return loop.jdbc
        .sql("select soort from doorverwijzing_gebeurtenis where doorverwijzing_id = ? order by id")
        .param(zaak())
        .query(String.class)
        .list();
  }

  /** Wat er in het auditspoor staat, in volgorde. */
  public List<String> spoor() {
    return loop.jdbc
        .sql("select handeling from auditregel where zaak_id = ? order by id")
        .param(zaak())
        .query(String.class)
        .list();
  }

  /** De open taak bij een stap. */
  public UUID taak(Stap stap) {
    return loop.jdbc
        .sql("select id from taak where zaak_id = ? and stap = ?")
        .params(zaak(), stap.id())
        .query(UUID.class)
        .single();
  }

  /** Wie een open stap heeft, zoals een proef hem noemt, of null. */
  public String behandelaar(Stap stap) {
    var naam =
        loop.jdbc
            .sql("select behandelaar from taak where zaak_id = ? and stap = ?")
            .params(zaak(), stap.id())
            .query((rij, nummer) -> rij.getString(1))
            .list()
            .get(0);
    return naam == null ? null : wereld.namen().get(naam);
  }

  /** Namens wie het laatste gedaan is, of null. */
  String namens() {
    var alles =
        loop.jdbc
            .sql(
                "select namens from doorverwijzing_gebeurtenis where doorverwijzing_id = ? order by id")
            .param(zaak())
            .query((rij, nummer) -> rij.getString(1))
            .list();
    return alles.get(alles.size() - 1);
  }

  /** De laatste dag van een open stap. */
  public LocalDate uiterlijk(Stap stap) {
    return loop.jdbc
        .sql("select uiterlijk from taak where zaak_id = ? and stap = ?")
        .params(zaak(), stap.id())
        .query(LocalDate.class)
        .single();
  }

  /** De elementen en pijlen waar de zaak langs kwam. */
  public Set<String> weg() {
    return loop.motor.beeld(zaak()).doorlopen();
  }

  /** De elementen waar de zaak nu op wacht. */
  public Set<String> nu() {
    return loop.motor.beeld(zaak()).actief();
  }
}
