package nl.leiden.brugwijzer.bericht;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** De woorden van een dagoverzicht: wat er gebeurde, bij elkaar per zaak. */
@Component
class Overzichttekst {

  /** Langer leest niemand; de rest staat in de app. */
  static final int HOOGSTENS = 50;

  private final Berichttekst berichten;
  private final Woorden woorden;
  private final Dagwoorden dagen;
  private final String adres;

  Overzichttekst(
      Berichttekst berichten,
      Woorden woorden,
      Dagwoorden dagen,
      @Value("${brugwijzer.adres}") String adres) {
    this.berichten = berichten;
    this.woorden = woorden;
    this.dagen = dagen;
    this.adres = adres;
  }

  String onderwerp(List<Bericht> inhoud) {
    return woorden.van("bericht.overzicht.onderwerp", inhoud.size());
  }

  String mail(List<Bericht> inhoud) {
    var perZaak =
        inhoud.stream()
            .limit(HOOGSTENS)
            .collect(Collectors.groupingBy(this::kop, LinkedHashMap::new, Collectors.toList()));
    var blokken =
        perZaak.entrySet().stream()
            .map(
                zaak ->
                    zaak.getKey()
                        + "\n"
                        + zaak.getValue().stream()
                            .map(this::regel)
                            .collect(Collectors.joining("\n")))
            .collect(Collectors.joining("\n\n"));
    var rest = inhoud.size() - HOOGSTENS;
    if (rest > 0) blokken += "\n\n" + woorden.van("bericht.overzicht.meer", rest);
    return woorden.van("bericht.overzicht.mail", inhoud.size(), blokken, adres + "/berichten");
  }

  private String kop(Bericht bericht) {
    return bericht.nummer().isEmpty()
        ? woorden.van("bericht.overzicht.overig")
        : woorden.van("bericht.overzicht.zaak." + bericht.zaaksoort(), bericht.nummer());
  }

  private String regel(Bericht bericht) {
    return woorden.van(
        "bericht.overzicht.regel",
        dagen.moment(bericht.moment()),
        berichten.mailzin(bericht),
        berichten.link(bericht));
  }
}
