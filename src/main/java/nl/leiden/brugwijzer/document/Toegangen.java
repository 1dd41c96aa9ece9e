package nl.leiden.brugwijzer.document;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** De toegang van elke soort zaak. */
@Component
class Toegangen {

  private final Map<String, Documenttoegang> perSoort;

  Toegangen(ObjectProvider<Documenttoegang> kamers) {
    perSoort =
        kamers.stream().collect(Collectors.toMap(Documenttoegang::zaaksoort, Function.identity()));
  }

  /** De toegang tot deze zaak, voor wie haar documenten mag zien. */
  Documenttoegang zien(Zaakverwijzing zaak, Gebruiker wie) {
    var toegang = perSoort.get(zaak.zaaksoort());
    if (toegang == null || !toegang.magZien(zaak.zaak(), wie)) throw weg(zaak);
    return toegang;
  }

  void moetWijzigen(Zaakverwijzing zaak, Gebruiker wie) {
    if (!zien(zaak, wie).magWijzigen(zaak.zaak(), wie)) throw weg(zaak);
  }

  void moetOpstellen(Zaakverwijzing zaak, Gebruiker wie) {
    if (!magOpstellen(zaak, wie)) throw weg(zaak);
  }

  boolean magOpstellen(Zaakverwijzing zaak, Gebruiker wie) {
    return zien(zaak, wie).magOpstellen(zaak.zaak(), wie);
  }

  private static NietGevonden weg(Zaakverwijzing zaak) {
    return new NietGevonden(zaak.zaaksoort(), zaak.zaak());
  }
}
