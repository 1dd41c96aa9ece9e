package nl.leiden.brugwijzer.subsidie.geld;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Maakt van wat is vrijgegeven één bestand voor de bank. Alles gebeurt in één transactie: na een
 * storing is er een batch met alles erin, of er is niets gebeurd.
 */
@Service
@Transactional
public class Bankexport {

  private static final Limit HOOGSTENS = Limit.of(500);
  private static final String HANDELING = "betaling.exporteren";

  private final Betalingen betalingen;
  private final Betaalbatches batches;
  private final Rekeningen rekeningen;
  private final Sepabestand sepa;
  private final Betaalinstellingen instellingen;
  private final Eenmalig eenmalig;
  private final Werkdagen werkdagen;
  private final Auditspoor spoor;
  private final Clock klok;

  Bankexport(
      Betalingen betalingen,
      Betaalbatches batches,
      Rekeningen rekeningen,
      Sepabestand sepa,
      Betaalinstellingen instellingen,
      Eenmalig eenmalig,
      Werkdagen werkdagen,
      Auditspoor spoor,
      Clock klok) {
    this.betalingen = betalingen;
    this.batches = batches;
    this.rekeningen = rekeningen;
    this.sepa = sepa;
    this.instellingen = instellingen;
    this.eenmalig = eenmalig;
    this.werkdagen = werkdagen;
    this.spoor = spoor;
    this.klok = klok;
  }

  /**
   * Exporteert wat is vrijgegeven; dezelfde sleutel geeft dezelfde batch.
   *
   * @throws KanNietMeer als er niets is vrijgegeven of de gemeente geen rekening heeft ingesteld
   */
  public UUID exporteer(UUID sleutel, Gebruiker wie) {
    wie.moetZijn(HANDELING, Rol.FINANCIEN);
    if (!instellingen.compleet()) throw new KanNietMeer("geld.fout.geenrekening");
    return eenmalig.doe(sleutel, wie.gebruikersnaam(), HANDELING, () -> exporteer(wie));
  }

  private UUID exporteer(Gebruiker wie) {
    var vrij = betalingen.findByStatusOrderById(Betaalstatus.VRIJGEGEVEN, HOOGSTENS);
    if (vrij.isEmpty()) throw new KanNietMeer("geld.fout.nietsvrijgegeven");
    var batch = UUID.randomUUID();
    var overboekingen = overboekingen(vrij);
    var nu = LocalDateTime.now(klok);
    batches.bewaar(
        new Betaalbatches.Batch(
            batch,
            klok.instant(),
            wie.gebruikersnaam(),
            vrij.size(),
            vrij.stream().map(Betaling::bedrag).reduce(BigDecimal.ZERO, BigDecimal::add),
            sepa.van(batch, nu, werkdagen.na(nu.toLocalDate(), 0), overboekingen),
            Betaallijstbestand.van(overboekingen)));
    vrij.forEach(betaling -> betaling.exporteer(batch));
    spoor.legVast(wie, HANDELING, "betaalbatch", batch);
    return batch;
  }

  private List<Overboeking> overboekingen(List<Betaling> betalingen) {
    var naar =
        rekeningen.ontsleutel(betalingen.stream().map(Betaling::aanvraag).distinct().toList());
    return betalingen.stream().map(b -> Overboeking.van(b, naar.get(b.aanvraag()))).toList();
  }

  /** Het bestand van een batch, zoals het gemaakt is; wie het haalt, staat in het spoor. */
  public String bestand(UUID batch, Bestandsoort soort, Gebruiker wie) {
    wie.moetZijn("betaling.downloaden", Rol.FINANCIEN);
    var bestand = batches.bestand(batch, soort);
    spoor.legVast(wie, "betaling.downloaden", "betaalbatch", batch);
    return bestand;
  }
}
