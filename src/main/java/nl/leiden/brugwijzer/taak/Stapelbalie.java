package nl.leiden.brugwijzer.taak;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Situatie;
import nl.leiden.brugwijzer.engine.Gelijktijdig;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.taak.Stapelregel.Uitkomst;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Doet met een stapel taken wat de takenbalie met één doet. Elke taak heeft haar eigen transactie,
 * samen met wat er in de stapel van genoteerd wordt: wat lukt blijft, ook als de rest mislukt.
 */
@Service
public class Stapelbalie {

  private static final Logger LOG = LoggerFactory.getLogger(Stapelbalie.class);

  private final Takenbalie balie;
  private final Takenlijst lijst;
  private final Stapels stapels;
  private final Situatiewoorden woorden;
  private final TransactionTemplate eigen;

  Stapelbalie(
      Takenbalie balie,
      Takenlijst lijst,
      Stapels stapels,
      Situatiewoorden woorden,
      TransactionTemplate eigen) {
    this.balie = balie;
    this.lijst = lijst;
    this.stapels = stapels;
    this.woorden = woorden;
    this.eigen = eigen;
  }

  /**
   * Pakt taken op. Dezelfde stapel nog eens sturen doet niets.
   *
   * @throws OngeldigeInvoer bij geen taken of meer dan een bladzijde
   */
  public Stapel pakOp(UUID stapel, List<UUID> taken, Gebruiker wie) {
    return doe(stapel, taken, wie.werkVan(), wie, taak -> balie.neem(taak, wie));
  }

  /**
   * Geeft taken aan een lid van het eigen team; alleen de teamleider.
   *
   * @throws OngeldigeInvoer bij geen lid, geen taken of meer dan een bladzijde
   * @throws NietGevonden als dat lid niet in het team zit
   */
  public Stapel wijsToe(UUID stapel, List<UUID> taken, String lid, Gebruiker wie) {
    wie.moetZijn("taak.toewijzen", Rol.TEAMLEIDER);
    if (lid == null || lid.isBlank()) throw new OngeldigeInvoer("lid", "taken.fout.lid");
    if (balie.teamVan(wie).stream().noneMatch(g -> g.gebruikersnaam().equals(lid)))
      throw new NietGevonden("gebruiker", lid);
    return doe(stapel, taken, lid, wie, taak -> balie.wijsToe(taak, lid, wie));
  }

  /** Een stapel van deze gebruiker. */
  public Stapel vind(UUID stapel, Gebruiker wie) {
    return stapels.vind(stapel, wie).orElseThrow(() -> new NietGevonden("stapel", stapel));
  }

  /** Zet terug wat lukte, voor zover er intussen niets aan veranderd is. */
  public Stapel maakOngedaan(UUID id, Gebruiker wie) {
    var stapel = vind(id, wie);
    if (!stapel.kanTerug() || !stapels.draaiTerug(id)) return vind(id, wie);
    stapel.regels().stream()
        .filter(regel -> regel.uitkomst() == Uitkomst.GELUKT)
        .forEach(regel -> zetTerug(stapel, regel, wie));
    return vind(id, wie);
  }

  private Stapel doe(
      UUID id, List<UUID> gevraagd, String lid, Gebruiker wie, Function<UUID, Taak> handeling) {
    var taken = gevraagd.stream().distinct().toList();
    if (taken.isEmpty()) throw new OngeldigeInvoer("taak", "taken.fout.kies");
    if (taken.size() > Stapel.GRENS)
      throw new OngeldigeInvoer("taak", "taken.fout.teveel", Stapel.GRENS);
    var bekend =
        lijst.vind(taken, wie).stream()
            .filter(taak -> taak.zichtbaarVoor(wie))
            .collect(Collectors.toMap(Taak::id, Function.identity()));
    if (stapels.begin(id, taken, bekend, lid, wie))
      vind(id, wie).regels().forEach(regel -> doe(id, regel, lid, handeling));
    return vind(id, wie);
  }

  private void doe(UUID id, Stapelregel regel, String lid, Function<UUID, Taak> handeling) {
    probeer(
        id,
        regel,
        Uitkomst.NIET_GELUKT,
        () -> {
          var eerst = handeling.apply(regel.taakId()).behandelaar();
          var uitkomst = lid.equals(eerst) ? Uitkomst.AL_ZO : Uitkomst.GELUKT;
          stapels.noteer(id, regel, uitkomst, null, eerst);
        });
  }

  private void zetTerug(Stapel stapel, Stapelregel regel, Gebruiker wie) {
    probeer(
        stapel.id(),
        regel,
        Uitkomst.NIET_TERUGGEZET,
        () -> {
          balie.zetTerug(regel.taakId(), stapel.lid(), regel.vorige(), wie);
          stapels.noteer(stapel.id(), regel, Uitkomst.TERUGGEZET, null, regel.vorige());
        });
  }

  private void probeer(UUID id, Stapelregel regel, Uitkomst mislukt, Runnable werk) {
    try {
      eigen.executeWithoutResult(status -> werk.run());
    } catch (NietGevonden weg) {
      stapels.noteer(id, regel, Uitkomst.NIET_GEVONDEN, null, regel.vorige());
    } catch (Situatie situatie) {
      stapels.noteer(id, regel, mislukt, woorden.van(situatie), regel.vorige());
    } catch (RuntimeException fout) {
      if (!(fout instanceof ConcurrencyFailureException) && !Gelijktijdig.is(fout))
        LOG.error("Een taak in een stapel mislukte: {}", fout.getClass().getName());
      stapels.noteer(id, regel, mislukt, woorden.mislukt(), regel.vorige());
    }
  }
}
