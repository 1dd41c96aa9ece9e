package nl.leiden.brugwijzer.subsidie;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.Aanvulbeeld.Punt;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Wat de gemeente mist bij een aanvraag, en wat de school daarop antwoordde. */
@Entity
@Table(name = "aanvraag_aanvulverzoek")
class Aanvulverzoek {

  @Id private UUID id;
  private UUID aanvraagId;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Punt> punten;

  private String behandelaar;
  private String gevraagdDoor;
  private String gevraagdNaam;
  private Instant gevraagdOp;
  private LocalDate uiterlijk;
  private String aangevuldDoor;
  private String aangevuldNaam;
  private Instant aangevuldOp;
  private Instant verstrekenOp;
  @Version private Integer versie;

  protected Aanvulverzoek() {}

  Aanvulverzoek(
      AanvraagId aanvraag, List<String> punten, LocalDate uiterlijk, Gebruiker wie, Instant nu) {
    this.id = UUID.randomUUID();
    this.aanvraagId = aanvraag.waarde();
    this.punten = punten.stream().map(tekst -> new Punt(tekst, null)).toList();
    this.behandelaar = wie.werkVan();
    this.gevraagdDoor = wie.gebruikersnaam();
    this.gevraagdNaam = wie.naam();
    this.gevraagdOp = nu;
    this.uiterlijk = uiterlijk;
  }

  /** De school stuurde haar aanvulling; bij elk punt hoort een antwoord, dat leeg mag zijn. */
  void beantwoord(List<String> antwoorden, Gebruiker wie, Instant nu) {
    punten =
        IntStream.range(0, punten.size())
            .mapToObj(n -> new Punt(punten.get(n).tekst(), antwoorden.get(n)))
            .toList();
    aangevuldDoor = wie.gebruikersnaam();
    aangevuldNaam = wie.naam();
    aangevuldOp = nu;
  }

  void verstrijk(Instant nu) {
    verstrekenOp = nu;
  }

  void verleng(LocalDate dag) {
    uiterlijk = dag;
  }

  int aantal() {
    return punten.size();
  }

  List<String> teksten() {
    return punten.stream().map(Punt::tekst).toList();
  }

  /** Wiens werk het is om de aanvulling te bekijken. */
  String behandelaar() {
    return behandelaar;
  }

  /** Vanaf dit moment ligt alles er wat beoordeeld wordt; null zolang de school aan zet is. */
  Instant compleetOp() {
    return aangevuldOp == null ? verstrekenOp : aangevuldOp;
  }

  Aanvulbeeld beeld() {
    return new Aanvulbeeld(
        punten,
        gevraagdNaam,
        gevraagdOp,
        uiterlijk,
        aangevuldNaam,
        aangevuldOp,
        verstrekenOp != null);
  }
}
