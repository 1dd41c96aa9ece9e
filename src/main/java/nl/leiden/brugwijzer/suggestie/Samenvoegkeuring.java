package nl.leiden.brugwijzer.suggestie;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Component;

/** Of signalen samen verder kunnen. */
@Component
class Samenvoegkeuring {

  /** Een hoofdsignaal dat nog geen antwoord gaf. */
  static final Set<Signaalstatus> HOOFD =
      EnumSet.of(
          Signaalstatus.NIEUW,
          Signaalstatus.VRAAG_GESTELD,
          Signaalstatus.IN_BEHANDELING,
          Signaalstatus.IN_UITVOERING,
          Signaalstatus.BIJ_BELEID,
          Signaalstatus.GEAGENDEERD,
          Signaalstatus.BIJ_TASKFORCE,
          Signaalstatus.GESPLITST,
          Signaalstatus.TE_BEANTWOORDEN);

  private final Signalen signalen;
  private final Stapwerk werk;

  Samenvoegkeuring(Signalen signalen, Stapwerk werk) {
    this.signalen = signalen;
    this.werk = werk;
  }

  /**
   * @throws KanNietMeer als het hoofdsignaal er geen bij kan hebben
   * @throws OngeldigeInvoer als een van de leden niet mee kan
   */
  void keur(Signaal hoofd, List<Signaal> leden, Gebruiker wie) {
    if (hoofd.status() == Signaalstatus.SAMENGEVOEGD)
      throw new KanNietMeer("fout.samenvoegen.hoofdsamen", hoofd.nummer());
    if (hoofd.antwoordtViaGeheel()) throw new KanNietMeer("fout.samenvoegen.deel", hoofd.nummer());
    if (!HOOFD.contains(hoofd.status()))
      throw new KanNietMeer("fout.samenvoegen.hoofddicht", hoofd.nummer());
    var hoofden = signalen.hoofdenOnder(leden.stream().map(lid -> lid.id().waarde()).toList());
    for (var lid : leden) {
      if (hoofden.contains(lid.id().waarde())) throw fout("fout.samenvoegen.lidhoofd", lid);
      keur(hoofd, lid);
      werk.nietBijCollega(lid, wie);
    }
  }

  private static void keur(Signaal hoofd, Signaal lid) {
    if (lid.status() == Signaalstatus.SAMENGEVOEGD) throw fout("fout.samenvoegen.lidsamen", lid);
    if (lid.antwoordtViaGeheel()) throw fout("fout.samenvoegen.deel", lid);
    if (!lid.status().kanNaar(Signaalstatus.SAMENGEVOEGD))
      throw fout("fout.samenvoegen.lidverder", lid);
    if (!lid.gezinKlaar() && hoofd.gezinKlaar()) throw fout("fout.samenvoegen.gezin", lid);
  }

  private static OngeldigeInvoer fout(String sleutel, Signaal lid) {
    return new OngeldigeInvoer("leden", sleutel, lid.nummer());
  }
}
