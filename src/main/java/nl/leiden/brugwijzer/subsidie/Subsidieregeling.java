package nl.leiden.brugwijzer.subsidie;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Eén versie van een subsidieregeling. Zolang zij concept is, kan zij veranderen; daarna kan zij
 * alleen opgevolgd worden.
 */
@Entity
class Subsidieregeling {

  /** Of een versie al geldt. */
  public enum Stand {
    CONCEPT,
    GEPUBLICEERD
  }

  @Id private UUID id;
  private String code;
  private int versienummer;

  @Enumerated(EnumType.STRING)
  private Stand stand;

  private String naam;
  private LocalDate vensterVan;
  private LocalDate vensterTot;

  @JdbcTypeCode(SqlTypes.JSON)
  private Regelinginhoud inhoud;

  private Instant gewijzigd;
  private Instant gepubliceerd;
  private String gepubliceerdDoor;
  @Version private Integer versie;

  protected Subsidieregeling() {}

  /** De eerste versie van een nieuwe regeling. */
  static Subsidieregeling eerste(String code, Regelinginhoud inhoud, Instant nu) {
    return nieuw(code, 1, inhoud, nu);
  }

  private static Subsidieregeling nieuw(
      String code, int versienummer, Regelinginhoud inhoud, Instant nu) {
    var regeling = new Subsidieregeling();
    regeling.id = UUID.randomUUID();
    regeling.code = code;
    regeling.versienummer = versienummer;
    regeling.stand = Stand.CONCEPT;
    regeling.schrijf(inhoud, nu);
    return regeling;
  }

  /** Een volgende versie als concept, met dezelfde inhoud om vanuit te gaan. */
  Subsidieregeling opvolger(Instant nu) {
    if (stand != Stand.GEPUBLICEERD) throw new KanNietMeer("fout.subsidieregeling.nogconcept");
    return nieuw(code, versienummer + 1, inhoud, nu);
  }

  void schrijf(Regelinginhoud nieuw, Instant nu) {
    moetConceptZijn();
    Regelingkeuring.keur(nieuw);
    inhoud = nieuw;
    naam = nieuw.naam();
    vensterVan = nieuw.venster().van();
    vensterTot = nieuw.venster().tot();
    gewijzigd = nu;
  }

  /** Vanaf nu kunnen scholen erop aanvragen, en verandert er niets meer. */
  void publiceer(Gebruiker wie, Instant nu) {
    moetConceptZijn();
    stand = Stand.GEPUBLICEERD;
    gewijzigd = nu;
    gepubliceerd = nu;
    gepubliceerdDoor = wie.naam();
  }

  private void moetConceptZijn() {
    if (stand != Stand.CONCEPT) throw new KanNietMeer("fout.subsidieregeling.gepubliceerd");
  }

  UUID id() {
    return id;
  }

  Regelinginhoud inhoud() {
    return inhoud;
  }

  int versie() {
    return versie == null ? 0 : versie;
  }

  Regelingversie beeld() {
    return new Regelingversie(
        id,
        code,
        versienummer,
        stand == Stand.GEPUBLICEERD,
        inhoud,
        gepubliceerd,
        gepubliceerdDoor,
        versie());
  }
}
