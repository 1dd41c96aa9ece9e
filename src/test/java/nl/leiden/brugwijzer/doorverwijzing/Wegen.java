package nl.leiden.brugwijzer.doorverwijzing;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stukken van de weg door het model: elementen en de pijlen ertussen. */
final class Wegen {

  static final String VERSTUURD =
      "verstuurd naarOnderweg onderweg onderwegBegin f_begin soortBestemming";
  static final String BIJ_TEAM =
      VERSTUURD + " f_metAccount naarOntvangst f_ontvangst ontvangst ontvangstBegin o_begin";
  static final String BIJ_BUITEN = VERSTUURD + " f_zonderAccount naarAankomst f_nagaan";
  static final String BIJ_REGELING = VERSTUURD + " f_regeling";
  static final String GEANTWOORD =
      "ontvangstBevestigen o_bevestigd beantwoord f_antwoord antwoordOntvangst";
  static final String AANGENOMEN = GEANTWOORD + " f_aangenomen naarUitkomst f_terugkoppelen";
  static final String WACHTLIJST = GEANTWOORD + " f_wachtlijst naarWachtlijst f_opWachtlijst";
  static final String VRAAG = GEANTWOORD + " f_vraag";
  static final String AFGEWEZEN = GEANTWOORD + " f_afgewezen naarVervolg f_vervolg";
  static final String BEANTWOORD = "vraagBeantwoorden f_beantwoord";
  static final String WACHTLIJST_BEVESTIGD = "wachtlijstBevestigen f_gevraagd antwoordWachtlijst";
  static final String NOG_WACHTEN = WACHTLIJST_BEVESTIGD + " f_nogWachten";
  static final String PLEK = WACHTLIJST_BEVESTIGD + " f_plek naarUitkomst f_terugkoppelen";
  static final String ALSNOG_AFGEWEZEN =
      WACHTLIJST_BEVESTIGD + " f_alsnogAfgewezen naarVervolg f_vervolg";
  static final String TERUGGEKOPPELD = "uitkomstTerugkoppelen f_uitkomst uitkomst";
  static final String GEHOLPEN = TERUGGEKOPPELD + " f_geholpen naarNazorg f_nazorg";
  static final String NIET_GEHOLPEN = TERUGGEKOPPELD + " f_nietGeholpen naarVervolg f_vervolg";
  static final String NAGEGAAN = "aankomstNagaan f_nagegaan aankomst";
  static final String AANGEKOMEN = NAGEGAAN + " f_aangekomen naarNazorg f_nazorg";
  static final String NIET_AANGEKOMEN = NAGEGAAN + " f_nietAangekomen naarVervolg f_vervolg";
  static final String LATER_NAGAAN = NAGEGAAN + " f_laterNagaan";
  static final String AANGEVRAAGD = "samenAanvragen f_aangevraagd";
  static final String UITSLAG = "uitslagVastleggen f_uitslag uitslag";
  static final String TOEGEKEND = UITSLAG + " f_toegekend naarNazorg f_nazorg";
  static final String REGELING_AFGEWEZEN = UITSLAG + " f_regelingAfgewezen naarVervolg f_vervolg";
  static final String VERVOLG = "vervolgBepalen f_vervolgBepaald naarNazorg f_nazorg";
  static final String AFGESLOTEN = "nazorg f_einde onderwegEinde naarAfgesloten afgesloten";

  private Wegen() {}

  /** De hele weg. */
  static Set<String> weg(String... stukken) {
    return Stream.of(stukken)
        .flatMap(stuk -> Stream.of(stuk.split(" ")))
        .collect(Collectors.toSet());
  }
}
