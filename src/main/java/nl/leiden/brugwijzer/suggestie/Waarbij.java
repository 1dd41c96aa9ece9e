package nl.leiden.brugwijzer.suggestie;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.socialekaart.Obstakelaanbod;
import nl.leiden.brugwijzer.socialekaart.Obstakelaanbod.Aanbod;
import nl.leiden.brugwijzer.socialekaart.SocialeKaart;
import org.springframework.stereotype.Component;

/** Waar een signaal over kan gaan: wat op de sociale kaart staat, of iets anders. */
@Component
public class Waarbij {

  /** Als het niet op de kaart staat. */
  public static final String ANDERS = "ANDERS";

  private static final Map<Hulpvraag, String> THEMAS = new EnumMap<>(Hulpvraag.class);

  static {
    THEMAS.put(Hulpvraag.ZWEMLES, "SPORT_CULTUUR");
    THEMAS.put(Hulpvraag.SPORT_CULTUUR, "SPORT_CULTUUR");
    THEMAS.put(Hulpvraag.OPVOEDING, "OPVOEDEN");
    THEMAS.put(Hulpvraag.TAAL_KIND, "TAAL");
    THEMAS.put(Hulpvraag.TAAL_OUDER, "TAAL");
    THEMAS.put(Hulpvraag.LOGOPEDIE, "HULP");
    THEMAS.put(Hulpvraag.WONEN, "HULP");
    THEMAS.put(Hulpvraag.ANDERS, ANDERS);
  }

  private final SocialeKaart kaart;
  private final Obstakelaanbod aanbod;
  private final Themas themas;
  private final Signaalwoorden signaalwoorden;
  private final Woorden woorden;

  Waarbij(
      SocialeKaart kaart,
      Obstakelaanbod aanbod,
      Themas themas,
      Signaalwoorden signaalwoorden,
      Woorden woorden) {
    this.kaart = kaart;
    this.aanbod = aanbod;
    this.themas = themas;
    this.signaalwoorden = signaalwoorden;
    this.woorden = woorden;
  }

  /** Alles op de kaart, met iets anders achteraan; ook wat gesloten is, als het gekozen was. */
  public List<Keuze> keuzes(String gekozen) {
    var keuzes = new ArrayList<Keuze>();
    kaart.bestemmingen().forEach(b -> keuzes.add(new Keuze(b.id().toString(), b.naam())));
    if (keuzes.stream().noneMatch(k -> k.waarde().equals(gekozen)))
      vind(gekozen).ifPresent(b -> keuzes.add(0, new Keuze(b.id().toString(), b.naam())));
    keuzes.add(new Keuze(ANDERS, woorden.van("melden.waarbij.anders")));
    return keuzes;
  }

  /** De thema's om uit te kiezen als het niet op de kaart staat. */
  public List<Keuze> themas() {
    return themas.alle().stream()
        .map(t -> new Keuze(t.code(), signaalwoorden.thema(t.code())))
        .toList();
  }

  /** Waar het knelde, als dat deze gebruiker was aangeboden. */
  public Optional<Aanbod> aanbod(UUID id, Gebruiker wie) {
    return id == null ? Optional.empty() : aanbod.van(id, wie);
  }

  /** De bestemming met dit id, of leeg als het er geen is. */
  public Optional<Bestemming> vind(String id) {
    try {
      return id == null ? Optional.empty() : Optional.of(kaart.vind(UUID.fromString(id)));
    } catch (IllegalArgumentException | NietGevonden geenBestemming) {
      return Optional.empty();
    }
  }

  /** Het thema dat bij een bestemming hoort: dat van haar eerste hulpvraag, anders geld. */
  public static String thema(Bestemming bestemming) {
    return bestemming.hulpvragen().stream()
        .sorted()
        .findFirst()
        .map(h -> THEMAS.getOrDefault(h, "GELD"))
        .orElse(ANDERS);
  }
}
