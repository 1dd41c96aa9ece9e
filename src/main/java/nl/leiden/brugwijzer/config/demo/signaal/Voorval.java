package nl.leiden.brugwijzer.config.demo.signaal;

import java.util.UUID;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.suggestie.Principe;
import nl.leiden.brugwijzer.suggestie.RegelVan;
import nl.leiden.brugwijzer.suggestie.Signaalinhoud;
import nl.leiden.brugwijzer.suggestie.Vaak;

/** Wat iemand zag, zoals hij het meldt. */
final class Voorval {

  private final String zin;
  private final String thema;
  private UUID regeling;
  private UUID instantie;
  private String regel = "";
  private RegelVan van = RegelVan.GEMEENTE;
  private Obstakel obstakel;
  private Vaak vaak = Vaak.PAAR_KEER;
  private boolean gezinVast;
  private String idee = "";
  private Principe principe;
  private boolean vanInwoner;

  private Voorval(String zin, String thema) {
    this.zin = zin;
    this.thema = thema;
  }

  static Voorval bij(String regel, String thema, String zin) {
    var voorval = new Voorval(zin, thema);
    voorval.regel = regel;
    return voorval;
  }

  static Voorval bijRegeling(UUID regeling, Obstakel obstakel, String thema, String zin) {
    var voorval = new Voorval(zin, thema);
    voorval.regeling = regeling;
    voorval.obstakel = obstakel;
    return voorval;
  }

  static Voorval bijInstantie(UUID instantie, Obstakel obstakel, String thema, String zin) {
    var voorval = new Voorval(zin, thema);
    voorval.instantie = instantie;
    voorval.obstakel = obstakel;
    voorval.van = RegelVan.ORGANISATIE;
    return voorval;
  }

  Voorval landelijk() {
    van = RegelVan.LANDELIJK;
    return this;
  }

  Voorval vaak() {
    vaak = Vaak.VAAK;
    return this;
  }

  Voorval gezinVast() {
    gezinVast = true;
    return this;
  }

  Voorval idee(Principe waarbij, String tekst) {
    principe = waarbij;
    idee = tekst;
    return this;
  }

  Voorval vanInwoner() {
    vanInwoner = true;
    return this;
  }

  Signaalinhoud inhoud() {
    return new Signaalinhoud(
        zin,
        regeling,
        instantie,
        regel,
        van,
        obstakel,
        vaak,
        gezinVast,
        idee,
        principe,
        thema,
        vanInwoner);
  }
}
