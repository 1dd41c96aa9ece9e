package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;
import nl.leiden.brugwijzer.subsidie.termijn.Dwangsom;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import nl.leiden.brugwijzer.subsidie.termijn.Rechtsbron;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** De gemeente is te laat met beslissen, en de school stelt haar in gebreke (artikel 4:17 Awb). */
@Service
@Transactional
public class Ingebrekebalie {

  private static final Rechtsbron BRON = Rechtsbron.wet("artikel 4:17, derde lid, Awb");
  private static final Duur HERSTEL = Duur.weken(2);

  private final Subsidietoegang toegang;
  private final Ingebrekestellingen alle;
  private final Dwangsommen dwangsommen;
  private final Beslisklok beslisklok;
  private final Aanvraagklok aanvraagklok;
  private final Klokbrieven brieven;
  private final Aanvraagverslag verslag;
  private final Aanvraagmeldingen meldingen;
  private final Procesmotor motor;
  private final Taken taken;
  private final Gewonedagen dagen;
  private final Eenmalig eenmalig;
  private final Clock klok;

  Ingebrekebalie(
      Subsidietoegang toegang,
      Ingebrekestellingen alle,
      Dwangsommen dwangsommen,
      Beslisklok beslisklok,
      Aanvraagklok aanvraagklok,
      Klokbrieven brieven,
      Aanvraagverslag verslag,
      Aanvraagmeldingen meldingen,
      Procesmotor motor,
      Taken taken,
      Gewonedagen dagen,
      Eenmalig eenmalig,
      Clock klok) {
    this.toegang = toegang;
    this.alle = alle;
    this.dwangsommen = dwangsommen;
    this.beslisklok = beslisklok;
    this.aanvraagklok = aanvraagklok;
    this.brieven = brieven;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.motor = motor;
    this.taken = taken;
    this.dagen = dagen;
    this.eenmalig = eenmalig;
    this.klok = klok;
  }

  /** De school stelt zelf in gebreke; zij doet dat vandaag. */
  public void stelInGebreke(AanvraagId id, UUID sleutel, Gebruiker wie) {
    var a = toegang.aanvrager("subsidie.ingebreke", id, wie);
    leg(a, LocalDate.now(klok), false, sleutel, wie);
  }

  /**
   * De gemeente legt een brief van de school vast.
   *
   * @param ontvangen de dag waarop de brief binnenkwam
   * @throws OngeldigeInvoer als die dag er niet is of nog moet komen
   */
  public void legBriefVast(AanvraagId id, LocalDate ontvangen, UUID sleutel, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.ingebreke", id, wie, Rol.BELEID_ONDERWIJS);
    if (ontvangen == null || ontvangen.isAfter(LocalDate.now(klok)))
      throw new OngeldigeInvoer("ontvangen", "fout.subsidie.ingebrekedag");
    leg(a, ontvangen, true, sleutel, wie);
  }

  /**
   * Handelt af: legt vast hoeveel dagen er telden en wat dat kost.
   *
   * @throws KanNietMeer zolang er niet besloten is en het bedrag nog oploopt
   */
  public void handelAf(AanvraagId id, UUID gezien, String toelichting, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.ingebreke", id, wie, Rol.BELEID_ONDERWIJS);
    var stap = Stap.INGEBREKESTELLING_AFHANDELEN.id();
    var taak = taken.onderhanden(id.waarde(), stap, gezien, wie);
    var open = open(a);
    var stand = dwangsommen.beeld(a, open);
    if (!stand.klaar()) throw new KanNietMeer("fout.subsidie.looptnogop");
    var schoon = Tekst.schoon(toelichting);
    if (schoon.isEmpty()) throw new OngeldigeInvoer("toelichting", "fout.subsidie.afhandeling");
    open.handelAf(stand.dagen(), stand.bedrag(), schoon, wie, klok.instant());
    alle.saveAndFlush(open);
    aanvraagklok.klaar(id, Soort.INGEBREKESTELLING, wie);
    brieven.dwangsom(a, stand, dwangsommen.verdeeld(stand), schoon, wie);
    verslag.schrijf(
        a, stand.dagen() == 0 ? "GEEN_DWANGSOM" : "DWANGSOM", Integer.toString(stand.dagen()), wie);
    meldingen.aanSchool(a, "subsidie.ingebrekeklaar");
    var antwoorden = new HashMap<String, Object>();
    antwoorden.put("antwoord", Stapantwoord.AFGEHANDELD.name());
    antwoorden.put("behandelaar", null);
    taken.rondAf(taak, wie, antwoorden);
  }

  private void leg(Aanvraag a, LocalDate ontvangen, boolean opPapier, UUID sleutel, Gebruiker wie) {
    eenmalig.doe(
        sleutel,
        wie.gebruikersnaam(),
        "subsidie.ingebreke",
        () -> {
          begin(a, ontvangen, opPapier, wie);
          return sleutel;
        });
  }

  private void begin(Aanvraag a, LocalDate ontvangen, boolean opPapier, Gebruiker wie) {
    var beslissen =
        beslisklok.lopend(a).orElseThrow(() -> new KanNietMeer("fout.subsidie.albeslist"));
    if (dwangsommen.loopt(a, beslissen.soort())) throw new KanNietMeer("fout.subsidie.alingebreke");
    var uiterlijk = beslissen.termijn().reken(dagen).uiterlijk();
    if (uiterlijk == null) throw new KanNietMeer("fout.subsidie.ingebrekestil");
    var dwangsom = Dwangsom.na(ontvangen, uiterlijk, dagen);
    alle.saveAndFlush(
        new Ingebrekestelling(a.id(), beslissen.soort(), dwangsom, opPapier, wie, klok.instant()));
    aanvraagklok.begin(a.id(), Soort.INGEBREKESTELLING, Termijn.van(BRON, ontvangen, HERSTEL), wie);
    brieven.ingebreke(a, uiterlijk, dwangsom, wie);
    verslag.schrijf(a, opPapier ? "IN_GEBREKE_BRIEF" : "IN_GEBREKE", null, wie);
    meldingen.aanSchool(a, "subsidie.ingebrekeontvangen");
    meldingen.aanKantoor(a, Rol.BELEID_ONDERWIJS, "subsidie.ingebreke");
    motor.bericht(a.id().waarde(), "inGebrekeGesteld");
  }

  private Ingebrekestelling open(Aanvraag a) {
    return alle.findByAanvraagIdOrderByMoment(a.id().waarde()).stream()
        .filter(i -> !i.isAfgehandeld())
        .findFirst()
        .orElseThrow(() -> new KanNietMeer("fout.subsidie.stap"));
  }
}
