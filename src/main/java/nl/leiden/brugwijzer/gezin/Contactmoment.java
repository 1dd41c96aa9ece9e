package nl.leiden.brugwijzer.gezin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Eén contact tussen een brugfunctionaris en een ouder, in een paar codes. */
@Entity
@Table(name = "contactmoment")
class Contactmoment {

  static final Duration BEDENKTIJD = Duration.ofMinutes(10);
  private static final int MINUTEN_MAX = 480;
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

  @Id private UUID id;

  @JdbcTypeCode(SqlTypes.CHAR)
  private String vestiging;

  @Column(name = "gezin_id")
  private UUID gezin;

  private String door;
  private LocalDate datum;

  @Enumerated(EnumType.STRING)
  @Column(name = "ondersteuningstype")
  private Ondersteuningstype type;

  @Enumerated(EnumType.STRING)
  private Plaats plaats;

  private int minuten;
  private Instant aangemaakt;

  protected Contactmoment() {}

  /**
   * @param vanaf eerste dag die nog genoteerd kan worden
   */
  static Contactmoment noteer(
      Contactgegevens gegevens, Gebruiker wie, LocalDate vanaf, LocalDate vandaag, Instant nu) {
    if (gegevens.datum().isAfter(vandaag))
      throw new OngeldigeInvoer("datum", "fout.contact.toekomst");
    if (gegevens.datum().isBefore(vanaf))
      throw new OngeldigeInvoer("datum", "fout.contact.vroeg", DAG.format(vanaf));
    if (gegevens.minuten() < 1 || gegevens.minuten() > MINUTEN_MAX)
      throw new OngeldigeInvoer("minuten", "fout.contact.minuten");
    var contact = new Contactmoment();
    contact.id = UUID.randomUUID();
    contact.vestiging = wie.vestiging();
    contact.gezin = gegevens.gezin();
    contact.door = wie.gebruikersnaam();
    contact.datum = gegevens.datum();
    contact.type = gegevens.type();
    contact.plaats = gegevens.plaats();
    contact.minuten = gegevens.minuten();
    contact.aangemaakt = nu;
    return contact;
  }

  /** Weigert wie te laat is om dit contact nog weg te halen. */
  void moetNogWegKunnen(Instant nu) {
    if (nu.isAfter(aangemaakt.plus(BEDENKTIJD))) throw new KanNietMeer("fout.contact.telaat");
  }

  UUID id() {
    return id;
  }
}
