package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.engine.Beslistabel;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Plafond;
import org.springframework.stereotype.Component;

/** Loopt de voorwaarden langs: de tabellen oordelen, hier komen de woorden erbij. */
@Component
class Voorwaardentoets {

  private final Beslistabel tabel;
  private final Woorden woorden;
  private final Dagwoorden dagen;
  private final Bedrag bedrag;

  Voorwaardentoets(Beslistabel tabel, Woorden woorden, Dagwoorden dagen, Bedrag bedrag) {
    this.tabel = tabel;
    this.woorden = woorden;
    this.dagen = dagen;
    this.bedrag = bedrag;
  }

  /** Elke voorwaarde met het oordeel, in volgorde. */
  List<Toetsregel> toets(Toetsgegevens wat) {
    var waarden = wat.waarden();
    return Stream.of(Voorwaarde.values())
        .map(
            voorwaarde -> {
              var regel = tabel.beslis(voorwaarde.beslissing(), waarden);
              var uitleg = (String) regel.get("uitleg");
              return new Toetsregel(
                  voorwaarde,
                  Oordeel.valueOf((String) regel.get("oordeel")),
                  uitleg,
                  woorden.van("subsidie.toets.uitleg." + uitleg, getallen(voorwaarde, wat)),
                  woorden.van(
                      "subsidie.toets.bron." + regel.get("bron"), wat.regeling().grondslag()));
            })
        .toList();
  }

  private Object[] getallen(Voorwaarde voorwaarde, Toetsgegevens wat) {
    var inhoud = wat.inhoud();
    var regeling = wat.regeling();
    var gevraagd = inhoud.begroting().gevraagd();
    return switch (voorwaarde) {
      case OP_TIJD ->
          new Object[] {
            dagen.datum(wat.ingediend()),
            dagen.datum(regeling.venster().van()),
            dagen.datum(regeling.venster().tot())
          };
      case SOORT_ONDERWIJS -> new Object[] {woorden.van("subsidieregeling.soort." + wat.soort())};
      case SCHOOLJAREN ->
          new Object[] {
            String.join(", ", inhoud.schooljaren()),
            String.join(", ", regeling.schooljaren().stream().map(Plafond::schooljaar).toList())
          };
      case GEVRAAGD_BEDRAG -> new Object[] {euro(gevraagd), euro(regeling.maximum())};
      case BEGROTING -> new Object[] {euro(gevraagd), euro(inhoud.begroting().totaal())};
      case KWALITEIT -> new Object[] {wat.beantwoord(), wat.eisen()};
      case UREN -> new Object[] {Bedrag.getal(inhoud.uren()), regeling.urenadvies()};
      case RIJKSSUBSIDIE, REKENING -> new Object[0];
    };
  }

  private String euro(BigDecimal waarde) {
    return waarde == null ? "" : bedrag.toon(waarde);
  }
}
