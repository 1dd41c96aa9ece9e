package nl.leiden.brugwijzer.config;

import jakarta.servlet.http.HttpServletRequest;
import nl.leiden.brugwijzer.basis.AlGedaan;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Situatie;
import nl.leiden.brugwijzer.basis.SleutelGebruikt;
import nl.leiden.brugwijzer.basis.TeVaak;
import nl.leiden.brugwijzer.basis.api.VersieOntbreekt;
import nl.leiden.brugwijzer.basis.api.VersieVeranderd;

/** De situaties waar een pagina voor is. */
enum Foutsoort {
  VERKEERD_VERZOEK(400),
  NIET_AANGEMELD(401),
  TOKEN_ONGELDIG(401),
  ACCOUNT_KLOPT_NIET(401),
  TWEEDE_STAP(401),
  NIET_TOEGESTAAN(403),
  VEROUDERD(403),
  NIET_GEVONDEN(404),
  VERKEERDE_WEG(405),
  ANDERE_VORM_GEVRAAGD(406),
  KAN_NIET_MEER(409),
  AL_GEDAAN(409),
  INGEHAALD(409),
  SLEUTEL_GEBRUIKT(409),
  VERSIE_VERANDERD(412),
  TE_GROOT(413),
  BESTAND_TE_GROOT(413),
  ANDERE_VORM_GESTUURD(415),
  VERSIE_ONTBREEKT(428),
  TE_VAAK(429),
  SERVERFOUT(500),
  EVEN_NIET(503),
  AANMELDSERVER_WEG(503);

  private final int status;

  Foutsoort(int status) {
    this.status = status;
  }

  /** De HTTP-status. */
  int status() {
    return status;
  }

  /** Bij een situatie uit het domein. */
  static Foutsoort van(Situatie situatie) {
    if (situatie instanceof NietGevonden) return NIET_GEVONDEN;
    if (situatie instanceof NietToegestaan) return NIET_TOEGESTAAN;
    if (situatie instanceof KanNietMeer) return KAN_NIET_MEER;
    if (situatie instanceof AlGedaan) return AL_GEDAAN;
    if (situatie instanceof Ingehaald) return INGEHAALD;
    if (situatie instanceof OngeldigeInvoer) return VERKEERD_VERZOEK;
    if (situatie instanceof SleutelGebruikt) return SLEUTEL_GEBRUIKT;
    if (situatie instanceof VersieVeranderd) return VERSIE_VERANDERD;
    if (situatie instanceof VersieOntbreekt) return VERSIE_ONTBREEKT;
    if (situatie instanceof TeGroot) return TE_GROOT;
    if (situatie instanceof TeVaak) return TE_VAAK;
    return SERVERFOUT;
  }

  /** Bij te veel in één keer; een bestand is niet korter te maken door minder te typen. */
  static Foutsoort teGroot(HttpServletRequest verzoek) {
    return Uploadpoort.isBestand(verzoek) ? BESTAND_TE_GROOT : TE_GROOT;
  }

  /** Bij een status van de server zelf. */
  static Foutsoort van(int status) {
    return switch (status) {
      case 401 -> NIET_AANGEMELD;
      case 403 -> NIET_TOEGESTAAN;
      case 404 -> NIET_GEVONDEN;
      case 405 -> VERKEERDE_WEG;
      case 406 -> ANDERE_VORM_GEVRAAGD;
      case 409 -> INGEHAALD;
      case 413 -> TE_GROOT;
      case 415 -> ANDERE_VORM_GESTUURD;
      case 429 -> TE_VAAK;
      case 503 -> EVEN_NIET;
      default -> status >= 400 && status < 500 ? VERKEERD_VERZOEK : SERVERFOUT;
    };
  }
}
