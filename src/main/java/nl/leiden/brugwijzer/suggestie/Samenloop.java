package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.engine.Procesmotor;
import org.springframework.stereotype.Component;

/** Brengt het antwoord van een hoofd bij wat ermee is samengevoegd, en een deel bij zijn geheel. */
@Component
class Samenloop implements Samenhang {

  private final Signalen signalen;
  private final Signaalverslag verslag;
  private final Procesmotor motor;
  private final Clock klok;

  Samenloop(Signalen signalen, Signaalverslag verslag, Procesmotor motor, Clock klok) {
    this.signalen = signalen;
    this.verslag = verslag;
    this.motor = motor;
    this.klok = klok;
  }

  @Override
  public List<Signaal> metLeden(Signaal hoofd) {
    var alle = new ArrayList<Signaal>(List.of(hoofd));
    alle.addAll(leden(hoofd));
    return alle;
  }

  private List<Signaal> leden(Signaal hoofd) {
    var ids =
        signalen.samengevoegdMet(hoofd.id().waarde()).stream()
            .filter(lid -> lid.status() == Signaalstatus.SAMENGEVOEGD)
            .map(Signaal::id)
            .toList();
    return ids.isEmpty() ? List.of() : signalen.vergrendel(ids);
  }

  @Override
  public void hoofdBeantwoord(Signaal hoofd) {
    var gehoord = new HashSet<String>();
    gehoord.add(hoofd.melder().gebruikersnaam());
    for (var lid : leden(hoofd)) {
      lid.naar(Signaalstatus.BEANTWOORD, nu());
      verslag.vanzelf(lid, "BEANTWOORD_VIA_HOOFD", hoofd.nummer());
      var vragen = gehoord.add(lid.melder().gebruikersnaam());
      motor.bericht(lid.id().waarde(), "hoofdBeantwoord", Map.of("tevredenVragen", vragen));
    }
  }

  @Override
  public void deelAf(Signaal deel) {
    var geheel = signalen.vergrendel(new SignaalId(deel.deelVan())).orElseThrow();
    if (geheel.status() != Signaalstatus.GESPLITST || nogOpen(geheel.id().waarde())) return;
    geheel.naar(Signaalstatus.TE_BEANTWOORDEN, nu());
    verslag.vanzelf(geheel, "DELEN_AF", null);
    motor.bericht(geheel.id().waarde(), "delenAf");
  }

  private boolean nogOpen(UUID geheel) {
    return signalen.delenVan(geheel).stream()
        .anyMatch(deel -> deel.antwoordtViaGeheel() && deel.status().loopt());
  }

  private ZonedDateTime nu() {
    return ZonedDateTime.now(klok);
  }
}
