package nl.leiden.brugwijzer.subsidie.brief;

import java.util.Locale;

/** De brieven die bij een subsidie horen, met wat de ontvanger ertegen kan doen. */
public enum Briefsoort {
  ONTVANGST,
  AANVULVERZOEK,
  VERDAGING,
  BUITEN_BEHANDELING(Weg.BEZWAAR),
  ZIENSWIJZE_VRAGEN,
  VERLENING(Weg.BEZWAAR),
  WEIGERING(Weg.BEZWAAR),
  VASTSTELLING(Weg.BEZWAAR),
  INTREKKING(Weg.BEZWAAR),
  ONTVANGST_BEZWAAR,
  BESLISSING_OP_BEZWAAR(Weg.BEROEP),
  BESLISTERMIJN_BEZWAAR_VERDAAGD,
  ONTVANGST_INGEBREKESTELLING,
  DWANGSOM(Weg.BEZWAAR),
  VOORNEMEN_STOPPEN,
  WIJZIGING_ANTWOORD;

  /** De rechtsmiddelen (artikel 7:1 en 8:1 Awb). */
  enum Weg {
    GEEN,
    BEZWAAR,
    BEROEP
  }

  private final Weg weg;

  Briefsoort() {
    this(Weg.GEEN);
  }

  Briefsoort(Weg weg) {
    this.weg = weg;
  }

  /** Of de brief een besluit is, en dus zegt wat de ontvanger ertegen kan doen (3:45 Awb). */
  public boolean isBesluit() {
    return weg != Weg.GEEN;
  }

  Weg weg() {
    return weg;
  }

  /** Naam van het sjabloon. */
  String sjabloon() {
    return name().toLowerCase(Locale.ROOT);
  }
}
