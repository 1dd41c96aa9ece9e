package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.util.List;
import nl.leiden.brugwijzer.subsidie.geld.Plaats;
import nl.leiden.brugwijzer.subsidie.geld.Plafond;
import nl.leiden.brugwijzer.subsidie.geld.Plafondstand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Laat zien wat een aanvraag of besluit met het plafond doet. */
@Component
public class Rondegeld {

  private final Subsidieregelingen regelingen;
  private final Plafond plafond;
  private final JdbcClient jdbc;

  Rondegeld(Subsidieregelingen regelingen, Plafond plafond, JdbcClient jdbc) {
    this.regelingen = regelingen;
    this.plafond = plafond;
    this.jdbc = jdbc;
  }

  /**
   * Een schooljaar: hoe het plafond ervoor staat en wat dit besluit ervan vraagt.
   *
   * @param dit wat er voor wordt voorgesteld, in euro's
   */
  public record Jaar(Plafondstand stand, BigDecimal dit) {

    /** Wat er daarna nog is; onder nul als er te weinig is. */
    public BigDecimal daarna() {
      return stand.beschikbaar().subtract(dit);
    }

    /** Of er te weinig is. */
    public boolean tekort() {
      return daarna().signum() < 0;
    }
  }

  /**
   * Alle jaren van de aanvraag, met haar plaats.
   *
   * @param plaats of null zolang de aanvraag niet volledig is
   * @param nogNiets of het bedrag van het plafond nog af moet
   */
  public record Beeld(List<Jaar> jaren, Plaats plaats, boolean nogNiets) {

    /** Of er voor een van de jaren te weinig is. */
    public boolean tekort() {
      return nogNiets && jaren.stream().anyMatch(Jaar::tekort);
    }
  }

  /**
   * Wat een voorstel met het plafond doet.
   *
   * @param voorstel of null als er nog geen is
   * @param nogNiets of het bedrag van het plafond nog af moet
   */
  Beeld van(Aanvraag a, Voorstel voorstel, boolean nogNiets) {
    var code = regelingen.findById(a.regelingId()).orElseThrow().beeld().code();
    var jaren =
        a.inhoud().schooljaren().stream()
            .sorted()
            .map(jaar -> new Jaar(plafond.stand(code, jaar), bedrag(voorstel, jaar)))
            .toList();
    return new Beeld(jaren, plaats(a), nogNiets);
  }

  private static BigDecimal bedrag(Voorstel voorstel, String jaar) {
    if (voorstel == null) return BigDecimal.ZERO;
    return voorstel.bedragen().stream()
        .filter(b -> b.schooljaar().equals(jaar))
        .map(b -> b.bedrag())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Wie eerder was en nog geen besluit heeft, telt; wie geweigerd is, niet meer. */
  private Plaats plaats(Aanvraag a) {
    return jdbc.sql(
            """
            select count(*) as nummer,
                   count(*) filter (where v.aanvraag_id <> ik.aanvraag_id
                     and a.status in ('INGEDIEND', 'AANVULLEN', 'AANGEVULD', 'BEOORDELEN',
                                      'ZIENSWIJZE', 'BESLUITEN')) as ervoor_open
            from plafondvolgorde ik
            join plafondvolgorde v on v.regeling = ik.regeling
              and (v.rang, v.volledig_op, v.aanvraag_id)
                  <= (ik.rang, ik.volledig_op, ik.aanvraag_id)
            join aanvraag a on a.id = v.aanvraag_id
            where ik.aanvraag_id = ? group by ik.aanvraag_id
            """)
        .param(a.id().waarde())
        .query(Plaats.class)
        .optional()
        .orElse(null);
  }
}
