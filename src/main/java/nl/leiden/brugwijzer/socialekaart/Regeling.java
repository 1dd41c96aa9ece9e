package nl.leiden.brugwijzer.socialekaart;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Een regeling waar een gezin misschien recht op heeft; Brugwijzer laat zien, en beslist nooit. */
@Entity
@Table(name = "regeling")
class Regeling {

  static final int VOORWAARDEN_MAX = 20;

  @Id private UUID id;
  private String naam;
  private String omschrijving;
  private String beslist;

  @Enumerated(EnumType.STRING)
  @Column(name = "wie_vraagt_aan")
  private WieVraagtAan wieVraagtAan;

  private String nodig;
  private String website;

  @Column(name = "beslistermijn_dagen")
  private int beslistermijnDagen;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Enumerated(EnumType.STRING)
  private Set<Hulpvraag> hulpvragen;

  @ElementCollection
  @CollectionTable(name = "regeling_voorwaarde", joinColumns = @JoinColumn(name = "regeling_id"))
  @OrderColumn(name = "volgorde")
  private List<Voorwaarde> voorwaarden = new ArrayList<>();

  private LocalDate nagekeken;
  private String bron;
  private boolean voorbeeld;
  private LocalDate gesloten;
  @Version private Integer versie;

  protected Regeling() {}

  static Regeling nieuw(Regelinggegevens gegevens, LocalDate vandaag) {
    var regeling = new Regeling();
    regeling.id = UUID.randomUUID();
    regeling.wijzig(gegevens, vandaag);
    regeling.nagekeken = vandaag;
    return regeling;
  }

  /** Vervangt wat er op de kaart staat; wie zegt dat het geen voorbeeld meer is, keek het na. */
  void wijzig(Regelinggegevens gegevens, LocalDate vandaag) {
    Kaartregels.naam(gegevens.naam());
    Kaartregels.website(gegevens.website());
    Kaartregels.werkdagen("beslistermijnDagen", gegevens.beslistermijnDagen());
    keur(gegevens.voorwaarden());
    naam = gegevens.naam();
    omschrijving = gegevens.omschrijving();
    beslist = gegevens.beslist();
    wieVraagtAan = gegevens.wieVraagtAan();
    nodig = gegevens.nodig();
    website = gegevens.website();
    beslistermijnDagen = gegevens.beslistermijnDagen();
    hulpvragen = gegevens.hulpvragen();
    voorwaarden.clear();
    voorwaarden.addAll(gegevens.voorwaarden());
    bron = gegevens.bron();
    if (voorbeeld && !gegevens.voorbeeld()) nagekeken = vandaag;
    voorbeeld = gegevens.voorbeeld();
  }

  /** Wat vervalt, geldt tot de dag ervoor; wat nieuw is, vanaf de dag zelf. */
  void verander(Regelingverandering nieuw) {
    if (nieuw.vanaf() == null) throw new OngeldigeInvoer("vanaf", "fout.kaart.vanaf");
    if (nieuw.tekst().isEmpty()) throw new OngeldigeInvoer("verandering", "fout.kaart.verandering");
    var lijst = new ArrayList<>(voorwaarden);
    if (nieuw.vervalt() != null) vervalt(lijst, nieuw.vervalt(), nieuw.vanaf());
    if (!nieuw.voorwaarde().isEmpty())
      lijst.add(new Voorwaarde(nieuw.voorwaarde(), nieuw.vanaf(), null, nieuw.signaal()));
    keur(lijst);
    voorwaarden.clear();
    voorwaarden.addAll(lijst);
  }

  private static void vervalt(List<Voorwaarde> lijst, int plek, LocalDate vanaf) {
    if (plek < 0 || plek >= lijst.size())
      throw new OngeldigeInvoer("vervalt", "fout.kaart.vervalt");
    var oud = lijst.get(plek);
    if (oud.vanaf() != null && !oud.vanaf().isBefore(vanaf))
      throw new OngeldigeInvoer("vervalt", "fout.kaart.vervalt");
    lijst.set(plek, new Voorwaarde(oud.tekst(), oud.vanaf(), vanaf.minusDays(1), oud.bron()));
  }

  private static void keur(List<Voorwaarde> voorwaarden) {
    if (voorwaarden.size() > VOORWAARDEN_MAX)
      throw new OngeldigeInvoer("voorwaarden", "fout.kaart.voorwaarden", VOORWAARDEN_MAX);
    for (var i = 0; i < voorwaarden.size(); i++) {
      var v = voorwaarden.get(i);
      if (v.tekst().isEmpty()) weiger(i, "tekst", "fout.kaart.voorwaarde.tekst");
      if (v.bron().isEmpty()) weiger(i, "bron", "fout.kaart.voorwaarde.bron");
      if (v.vanaf() != null && v.tot() != null && v.tot().isBefore(v.vanaf()))
        weiger(i, "tot", "fout.kaart.voorwaarde.tot");
    }
  }

  private static void weiger(int rij, String veld, String sleutel) {
    throw new OngeldigeInvoer("voorwaarden[" + rij + "]." + veld, sleutel);
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

  Regelingbeeld beeld() {
    var gegevens =
        new Regelinggegevens(
            naam,
            omschrijving,
            beslist,
            wieVraagtAan,
            nodig,
            website,
            beslistermijnDagen,
            hulpvragen,
            voorwaarden,
            bron,
            voorbeeld);
    return new Regelingbeeld(id, gegevens, nagekeken, gesloten, versie());
  }
}
