package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Kenmerk;
import nl.leiden.brugwijzer.subsidie.geld.Betaalplanning;
import nl.leiden.brugwijzer.subsidie.geld.Betaalrekening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Een school laat haar subsidie op een andere rekening komen. */
@Service
@Transactional
public class Rekeningbalie {

  static final Set<Aanvraagstatus> MOGELIJK =
      EnumSet.of(Aanvraagstatus.VERLEEND, Aanvraagstatus.VASTSTELLEN, Aanvraagstatus.VASTGESTELD);

  private final Subsidietoegang toegang;
  private final Betaalplanning betaalplanning;
  private final Kenmerk kenmerk;
  private final Aanvraagverslag verslag;
  private final Aanvraagmeldingen meldingen;
  private final Clock klok;

  Rekeningbalie(
      Subsidietoegang toegang,
      Betaalplanning betaalplanning,
      Kenmerk kenmerk,
      Aanvraagverslag verslag,
      Aanvraagmeldingen meldingen,
      Clock klok) {
    this.toegang = toegang;
    this.betaalplanning = betaalplanning;
    this.kenmerk = kenmerk;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.klok = klok;
  }

  /**
   * Wijzigt de rekening; alle collega's horen het, want een vreemde rekening wil niemand missen.
   * Dezelfde rekening nog eens verandert niets.
   */
  public void wijzig(AanvraagId id, Rekening rekening, Gebruiker wie) {
    var a = toegang.aanvrager("subsidie.rekeningwijzigen", id, wie);
    if (!MOGELIJK.contains(a.status())) throw new KanNietMeer("fout.uitvoering.rekening");
    if (!rekening.klopt()) throw new OngeldigeInvoer("iban", "fout.subsidie.iban");
    if (rekening.tenaamstelling().isBlank())
      throw new OngeldigeInvoer("tenaamstelling", "fout.uitvoering.tenaamstelling");
    if (rekening.equals(a.rekening())) return;
    a.wijzigRekening(rekening, kenmerk.van("iban", rekening.iban()), klok.instant());
    betaalplanning.wijzigRekening(
        id.waarde(), new Betaalrekening(rekening.tenaamstelling(), rekening.iban()));
    verslag.schrijf(a, "REKENING_GEWIJZIGD", rekening.kort(), wie);
    meldingen.aanSchool(a, "subsidie.rekening");
    meldingen.aanKantoor(a, Rol.FINANCIEN, "subsidie.rekening");
  }
}
