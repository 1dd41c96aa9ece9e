package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.school.Vestigingen;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Dag;
import nl.leiden.brugwijzer.subsidie.brief.Briefgegevens.Geld;
import nl.leiden.brugwijzer.subsidie.brief.Briefkop;
import nl.leiden.brugwijzer.subsidie.brief.Briefsoort;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Wat elke brief over een aanvraag weet: aan wie, waarover, en hoe een dag berekend is. */
@Component
class Briefbron {

  private final Subsidieregelingen regelingen;
  private final Vestigingen vestigingen;
  private final Gebruikers gebruikers;
  private final Rekensomwoorden sommen;
  private final Dagwoorden dagen;
  private final String adres;

  Briefbron(
      Subsidieregelingen regelingen,
      Vestigingen vestigingen,
      Gebruikers gebruikers,
      Rekensomwoorden sommen,
      Dagwoorden dagen,
      @Value("${brugwijzer.adres}") String adres) {
    this.regelingen = regelingen;
    this.vestigingen = vestigingen;
    this.gebruikers = gebruikers;
    this.sommen = sommen;
    this.dagen = dagen;
    this.adres = adres;
  }

  /** Een brief met haar kop, de dag van ontvangst en wat er gevraagd is. */
  Briefgegevens begin(Aanvraag a, Briefsoort soort, LocalDate dag) {
    var regeling = regeling(a);
    var school = vestigingen.vind(a.vestiging()).orElseThrow();
    return Briefgegevens.van(
            new Briefkop(
                regeling.brievenversie(),
                regeling.eigenAlineas().get(soort),
                a.nummer(),
                null,
                dag,
                Stream.of(school.naam(), gebruikers.organisatieNaam(a.bestuur()))
                    .distinct()
                    .toList(),
                school.roepnaam(),
                regeling.naam(),
                regeling.grondslag(),
                adres + Subsidieadres.van(a.id().waarde())))
        .dag(Dag.ONTVANGEN, dagen.dag(a.ingediend()))
        .geld(Geld.GEVRAAGD, a.inhoud().begroting().gevraagd());
  }

  /** De regeling waarop de aanvraag vaststaat. */
  Regelinginhoud regeling(Aanvraag a) {
    return regelingen.findById(a.regelingId()).orElseThrow().inhoud();
  }

  /** De stappen van een rekensom als zinnen, met het artikel erbij. */
  List<String> som(Termijn termijn) {
    return sommen.van(termijn).stream()
        .map(regel -> regel.zin() + " (" + regel.artikel() + ")")
        .toList();
  }
}
