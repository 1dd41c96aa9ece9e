package nl.leiden.brugwijzer.gezin;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Bsn;
import nl.leiden.brugwijzer.privacy.Versleuteld;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Een gezin onder een label, bij de school waar zijn brugfunctionaris werkt. */
@Entity
@Table(name = "gezin")
class Gezin {

  static final int LABEL_MAX = 40;
  static final int KINDEREN_MAX = 12;

  @Id private UUID id;

  @Column(updatable = false)
  @JdbcTypeCode(SqlTypes.CHAR)
  private String vestiging;

  @Column(updatable = false)
  private String werkgever;

  private String label;
  private String talen = "";

  @Convert(converter = Versleuteld.class)
  private String contactnaam;

  @Convert(converter = Versleuteld.class)
  @Column(name = "contacttelefoon")
  private String telefoon;

  @ElementCollection
  @CollectionTable(name = "gezin_kind", joinColumns = @JoinColumn(name = "gezin_id"))
  @OrderColumn(name = "volgorde")
  @Column(name = "groep")
  @Enumerated(EnumType.STRING)
  private List<Groep> kinderen = new ArrayList<>();

  @Column(updatable = false)
  private Instant aangemaakt;

  /** Loopt buiten de versie om: wie een gezin kiest, haalt geen collega in die het bewerkt. */
  @Column(name = "laatst_gebruikt", updatable = false)
  private Instant laatstGebruikt;

  private boolean afgesloten;

  @Version private Integer versie;

  protected Gezin() {}

  static Gezin begin(UUID id, String label, Gebruiker wie, Instant nu) {
    var gezin = new Gezin();
    gezin.id = id;
    gezin.vestiging = wie.vestiging();
    gezin.werkgever = wie.organisatie();
    gezin.aangemaakt = nu;
    gezin.laatstGebruikt = nu;
    gezin.noem(label);
    return gezin;
  }

  /** Vervangt wat er over het gezin is opgeschreven. */
  void wijzig(Gezinsgegevens gegevens) {
    if (gegevens.kinderen().size() > KINDEREN_MAX)
      throw new OngeldigeInvoer("kinderen", "fout.gezin.kinderen", KINDEREN_MAX);
    Telefoonnummer.keur(gegevens.telefoon());
    noem(gegevens.label());
    talen = gegevens.talen();
    kinderen.clear();
    kinderen.addAll(gegevens.kinderen());
    contactnaam = leegIsNull(gegevens.contactnaam());
    telefoon = leegIsNull(gegevens.telefoon());
  }

  void sluitAf() {
    afgesloten = true;
  }

  void heropen() {
    afgesloten = false;
  }

  private void noem(String nieuw) {
    var schoon = Tekst.schoon(nieuw);
    if (schoon.isEmpty()) throw new OngeldigeInvoer("label", "fout.gezin.label.leeg");
    if (schoon.length() > LABEL_MAX)
      throw new OngeldigeInvoer("label", "fout.gezin.label.lang", LABEL_MAX);
    if (Bsn.staatIn(schoon)) throw new OngeldigeInvoer("label", "fout.bsn");
    label = schoon;
  }

  private static String leegIsNull(String tekst) {
    return tekst.isEmpty() ? null : tekst;
  }

  UUID id() {
    return id;
  }

  int versie() {
    return versie == null ? 0 : versie;
  }

  Gezinsdossier dossier() {
    return new Gezinsdossier(
        id,
        new Gezinsgegevens(label, talen, kinderen, contactnaam, telefoon),
        aangemaakt,
        afgesloten,
        versie());
  }
}
