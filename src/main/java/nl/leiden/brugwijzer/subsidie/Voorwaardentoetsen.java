package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Kenmerk;
import nl.leiden.brugwijzer.school.Vestigingen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Toetst een ingediende aanvraag aan de voorwaarden en bewaart hoe dat uitpakte. */
@Service
@Transactional
public class Voorwaardentoetsen {

  private final Aanvragen aanvragen;
  private final Subsidieregelingen regelingen;
  private final Subsidietoegang toegang;
  private final Vestigingen vestigingen;
  private final Kenmerk kenmerk;
  private final Voorwaardentoets toets;
  private final Aanvraagtoetsen toetsen;
  private final Clock klok;

  Voorwaardentoetsen(
      Aanvragen aanvragen,
      Subsidieregelingen regelingen,
      Subsidietoegang toegang,
      Vestigingen vestigingen,
      Kenmerk kenmerk,
      Voorwaardentoets toets,
      Aanvraagtoetsen toetsen,
      Clock klok) {
    this.aanvragen = aanvragen;
    this.regelingen = regelingen;
    this.toegang = toegang;
    this.vestigingen = vestigingen;
    this.kenmerk = kenmerk;
    this.toets = toets;
    this.toetsen = toetsen;
    this.klok = klok;
  }

  /** Toetst; nog eens doen vervangt de vorige uitkomst. Voor het proces, niet voor een scherm. */
  public void toets(AanvraagId id) {
    var a = aanvragen.findById(id).orElseThrow(() -> new NietGevonden("aanvraag", id));
    if (a.ingediend() == null) throw new NietGevonden("ingediende aanvraag", id);
    var gegevens =
        new Toetsgegevens(
            a.inhoud(),
            regelingen.findById(a.regelingId()).orElseThrow().inhoud(),
            vestigingen.vind(a.vestiging()).orElseThrow().soort(),
            LocalDate.ofInstant(a.ingediend(), klok.getZone()),
            elders(a));
    toetsen.save(new Aanvraagtoets(id, klok.instant(), toets.toets(gegevens)));
  }

  /** Wat er uitkwam; leeg zolang er niet getoetst is. Alleen voor wie beoordeelt of beslist. */
  @Transactional(readOnly = true)
  public List<Toetsregel> van(AanvraagId id, Gebruiker wie) {
    wie.moetZijn("subsidie.toetsen", Rol.BELEID_ONDERWIJS, Rol.BESLISSER);
    toegang.lees(id, wie);
    return van(id);
  }

  /** Hetzelfde, voor wie de toegang al nagekeken heeft. */
  List<Toetsregel> van(AanvraagId id) {
    return toetsen.findById(id.waarde()).map(Aanvraagtoets::regels).orElse(List.of());
  }

  private boolean elders(Aanvraag a) {
    var iban = a.rekening().iban();
    return !iban.isEmpty()
        && aanvragen.rekeningElders(kenmerk.mogelijk("iban", iban), a.vestiging());
  }
}
