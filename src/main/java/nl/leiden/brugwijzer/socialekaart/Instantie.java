package nl.leiden.brugwijzer.socialekaart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Een plek waar een gezin met een vraag terechtkan. */
@Entity
@Table(name = "instantie")
class Instantie {

  @Id private UUID id;
  private String naam;

  @Enumerated(EnumType.STRING)
  private Instantiesoort soort;

  private String omschrijving;
  private String telefoon;
  private String email;
  private String website;

  /** Of een instantie met Brugwijzer werkt, regelt wie de accounts geeft; niet dit scherm. */
  @Column(insertable = false, updatable = false)
  private String organisatie;

  @Column(name = "reactie_werkdagen")
  private int reactieWerkdagen;

  /** Loopt buiten de versie om: een melding van een ontvanger haalt niemand in die bewerkt. */
  @Column(name = "wachttijd_weken", insertable = false, updatable = false)
  private Integer wachttijdWeken;

  @Column(name = "wachttijd_gemeld", insertable = false, updatable = false)
  private LocalDate wachttijdGemeld;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Enumerated(EnumType.STRING)
  private Set<Hulpvraag> hulpvragen;

  private LocalDate nagekeken;
  private String bron;
  private boolean voorbeeld;
  private LocalDate gesloten;
  @Version private Integer versie;

  protected Instantie() {}

  static Instantie nieuw(Instantiegegevens gegevens, LocalDate vandaag) {
    var instantie = new Instantie();
    instantie.id = UUID.randomUUID();
    instantie.wijzig(gegevens, vandaag);
    instantie.nagekeken = vandaag;
    return instantie;
  }

  /** Vervangt wat er op de kaart staat; wie zegt dat het geen voorbeeld meer is, keek het na. */
  void wijzig(Instantiegegevens gegevens, LocalDate vandaag) {
    Kaartregels.naam(gegevens.naam());
    Kaartregels.website(gegevens.website());
    Kaartregels.werkdagen("reactieWerkdagen", gegevens.reactieWerkdagen());
    naam = gegevens.naam();
    soort = gegevens.soort();
    omschrijving = gegevens.omschrijving();
    telefoon = gegevens.telefoon();
    email = gegevens.email();
    website = gegevens.website();
    reactieWerkdagen = gegevens.reactieWerkdagen();
    hulpvragen = gegevens.hulpvragen();
    bron = gegevens.bron();
    if (voorbeeld && !gegevens.voorbeeld()) nagekeken = vandaag;
    voorbeeld = gegevens.voorbeeld();
  }

  /** Alles klopt vandaag, ook de getallen; dan is het geen voorbeeld meer. */
  void kijkNa(LocalDate vandaag) {
    nagekeken = vandaag;
    voorbeeld = false;
  }

  /** Vanaf nu kan er niet meer naar verwezen worden; wat loopt, loopt door. */
  void sluit(LocalDate vandaag) {
    if (gesloten == null) gesloten = vandaag;
  }

  void heropen() {
    gesloten = null;
  }

  UUID id() {
    return id;
  }

  int versie() {
    return versie == null ? 0 : versie;
  }

  Instantiebeeld beeld() {
    var gegevens =
        new Instantiegegevens(
            naam,
            soort,
            omschrijving,
            telefoon,
            email,
            website,
            reactieWerkdagen,
            hulpvragen,
            bron,
            voorbeeld);
    return new Instantiebeeld(
        id,
        gegevens,
        organisatie != null,
        wachttijdWeken,
        wachttijdGemeld,
        nagekeken,
        gesloten,
        versie());
  }
}
