package nl.leiden.brugwijzer.subsidie;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leiden.brugwijzer.school.Vestiging;
import nl.leiden.brugwijzer.subsidie.brief.Briefopsteller;
import nl.leiden.brugwijzer.subsidie.brief.Briefsoort;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;
import nl.leiden.brugwijzer.subsidie.termijn.Rechtsbron;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;

/**
 * Wat er in één versie van een subsidieregeling staat. Bedragen zijn euro's met twee decimalen.
 *
 * @param grondslag het besluit waar zij op rust, zoals {@code WAJ 13-2024}
 * @param bron waar de getallen vandaan komen
 * @param voorbeeld of er getallen in staan zonder bron
 * @param voorbeeldUitleg welke dat zijn; leeg als er geen zijn
 * @param maximum per aanvraag
 * @param aanvultermijn hoelang een school heeft om aan te vullen
 * @param urenadvies uren per week die de gemeente aanraadt; advies, nooit een voorwaarde
 * @param brievenversie met welke brieven aanvragen op deze regeling beantwoord worden
 * @param eigenAlineas wat deze regeling in een brief zelf nog zegt, per soort; leeg mag
 */
public record Regelinginhoud(
    String naam,
    String grondslag,
    String bron,
    @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate bronDatum,
    boolean voorbeeld,
    String voorbeeldUitleg,
    List<Plafond> schooljaren,
    Venster venster,
    List<Vestiging.Soort> soorten,
    BigDecimal maximum,
    Verdeling verdeling,
    Beslistermijn beslistermijn,
    Duur aanvultermijn,
    List<Betaalmoment> betaalmomenten,
    @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate verantwoordenUiterlijk,
    List<Eis> kwaliteitseisen,
    int urenadvies,
    int brievenversie,
    Map<Briefsoort, String> eigenAlineas) {

  /** Wat gepubliceerd is voordat brieven een versie hadden, zegt er geen en heeft de eerste. */
  private static final int EERSTE_BRIEVEN = 1;

  public Regelinginhoud {
    brievenversie = brievenversie == 0 ? EERSTE_BRIEVEN : brievenversie;
    var alineas = new EnumMap<Briefsoort, String>(Briefsoort.class);
    if (eigenAlineas != null)
      eigenAlineas.forEach(
          (soort, tekst) -> {
            if (!tekst.isBlank()) alineas.put(soort, tekst);
          });
    eigenAlineas = Collections.unmodifiableMap(alineas);
  }

  /** Een regeling met de laatste brieven, zonder eigen tekst erin. */
  public Regelinginhoud(
      String naam,
      String grondslag,
      String bron,
      LocalDate bronDatum,
      boolean voorbeeld,
      String voorbeeldUitleg,
      List<Plafond> schooljaren,
      Venster venster,
      List<Vestiging.Soort> soorten,
      BigDecimal maximum,
      Verdeling verdeling,
      Beslistermijn beslistermijn,
      Duur aanvultermijn,
      List<Betaalmoment> betaalmomenten,
      LocalDate verantwoordenUiterlijk,
      List<Eis> kwaliteitseisen,
      int urenadvies) {
    this(
        naam,
        grondslag,
        bron,
        bronDatum,
        voorbeeld,
        voorbeeldUitleg,
        schooljaren,
        venster,
        soorten,
        maximum,
        verdeling,
        beslistermijn,
        aanvultermijn,
        betaalmomenten,
        verantwoordenUiterlijk,
        kwaliteitseisen,
        urenadvies,
        Briefopsteller.LAATSTE,
        Map.of());
  }

  /** Hoe het geld verdeeld wordt als er te weinig is. */
  public enum Verdeling {
    VOLGORDE_VAN_ONTVANGST,
    RANGSCHIKKING
  }

  /** Een schooljaar, zoals {@code 2026-2027}, met het bedrag dat er dan te verdelen is. */
  public record Plafond(String schooljaar, BigDecimal bedrag) {}

  /** Wanneer er aangevraagd kan worden; beide dagen tellen mee. */
  public record Venster(
      @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate van,
      @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate tot) {

    /** Hoe het venster er op deze dag bij staat. */
    public Vensterstand op(LocalDate dag) {
      if (dag.isBefore(van)) return Vensterstand.NOG_DICHT;
      return dag.isAfter(tot) ? Vensterstand.GESLOTEN : Vensterstand.OPEN;
    }
  }

  /** Of er nu aangevraagd kan worden. */
  public enum Vensterstand {
    NOG_DICHT,
    OPEN,
    GESLOTEN
  }

  /** Hoelang de gemeente heeft om te beslissen, vanaf wanneer, en waar dat staat. */
  public record Beslistermijn(Duur duur, Vanaf vanaf, String artikel) {

    /** Vanaf wanneer de beslistermijn loopt. */
    public enum Vanaf {
      VENSTERSLUITING,
      ONTVANGST
    }
  }

  /**
   * Een deel van de betaling.
   *
   * @param dagen dagen na de bekendmaking, of null bij een vaste dag
   * @param op vaste dag, of null
   * @param aandeel in procenten van het verleende bedrag
   */
  public record Betaalmoment(
      Integer dagen, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate op, int aandeel) {}

  /** Een kwaliteitseis met waar zij vandaan komt. */
  public record Eis(String tekst, String bron) {}

  /**
   * De beslistermijn van een aanvraag; een termijn uit een gemeentelijke regeling, dus hij schuift
   * niet op naar een gewone dag.
   */
  public Termijn beslistermijnVoor(LocalDate ontvangen) {
    var sinds =
        beslistermijn.vanaf() == Beslistermijn.Vanaf.VENSTERSLUITING ? venster.tot() : ontvangen;
    return Termijn.van(Rechtsbron.regeling(beslistermijn.artikel()), sinds, beslistermijn.duur());
  }

  /** Het plafond van een schooljaar, als de regeling dat jaar kent. */
  public Optional<BigDecimal> plafond(String schooljaar) {
    return schooljaren.stream()
        .filter(jaar -> jaar.schooljaar().equals(schooljaar))
        .map(Plafond::bedrag)
        .findFirst();
  }
}
