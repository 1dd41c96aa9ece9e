package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.geld.Plafond;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of alles er is, en wat er gebeurt als dat niet zo is (artikel 4:5 Awb). */
@Service
@Transactional
public class Volledigheidsbalie {

  private final Subsidietoegang toegang;
  private final Plafond plafond;
  private final Aanvraagverslag verslag;
  private final Taken taken;
  private final Clock klok;

  Volledigheidsbalie(
      Subsidietoegang toegang, Plafond plafond, Aanvraagverslag verslag, Taken taken, Clock klok) {
    this.toegang = toegang;
    this.plafond = plafond;
    this.verslag = verslag;
    this.taken = taken;
    this.klok = klok;
  }

  /**
   * Alles is er: de aanvraag krijgt haar plaats in de volgorde en wordt beoordeeld door wie dit
   * vaststelde.
   *
   * @param gezien de taak op het scherm, of null
   */
  public void volledig(AanvraagId id, UUID gezien, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.volledig", id, wie, Rol.BELEID_ONDERWIJS);
    var taak = taken.onderhanden(id.waarde(), Stap.VOLLEDIGHEID_TOETSEN.id(), gezien, wie);
    plafond.neemOp(a.regelingId().toString(), id.waarde(), a.ingediend());
    a.naar(Aanvraagstatus.BEOORDELEN, ZonedDateTime.now(klok));
    verslag.schrijf(a, "VOLLEDIG", null, wie);
    rondAf(taak, wie, Stapantwoord.VOLLEDIG, wie.werkVan());
  }

  /** De school vulde niet op tijd aan. */
  void verstreken(Aanvraag a) {
    a.naar(Aanvraagstatus.AANGEVULD, ZonedDateTime.now(klok));
    verslag.vanzelf(a, "NIET_AANGEVULD", null);
  }

  private void rondAf(Taak taak, Gebruiker wie, Stapantwoord antwoord, String behandelaar) {
    var antwoorden = new HashMap<String, Object>();
    antwoorden.put("antwoord", antwoord.name());
    antwoorden.put("behandelaar", behandelaar);
    taken.rondAf(taak, wie, antwoorden);
  }
}
