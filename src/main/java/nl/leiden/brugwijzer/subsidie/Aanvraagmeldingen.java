package nl.leiden.brugwijzer.subsidie;

import java.util.List;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.bericht.Post;
import nl.leiden.brugwijzer.bericht.Postbus;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.school.Vestigingen;
import org.springframework.stereotype.Component;

/** Wie wat hoort over een aanvraag; een mail zegt alleen dat er iets is. */
@Component
class Aanvraagmeldingen {

  private final Postbus postbus;
  private final Gebruikers gebruikers;
  private final Vestigingen vestigingen;
  private final SubsidieInstellingen instellingen;

  Aanvraagmeldingen(
      Postbus postbus,
      Gebruikers gebruikers,
      Vestigingen vestigingen,
      SubsidieInstellingen instellingen) {
    this.postbus = postbus;
    this.gebruikers = gebruikers;
    this.vestigingen = vestigingen;
    this.instellingen = instellingen;
  }

  /** Aan iedereen van de school en haar bestuur, ook aan wie het deed: dat is de bevestiging. */
  void aanSchool(Aanvraag a, String soort) {
    stuur(
        Stream.concat(
                gebruikers.opSchool(a.vestiging(), Rol.DIRECTEUR).stream(),
                gebruikers.van(a.bestuur(), Rol.SCHOOLBESTUUR).stream())
            .map(Gebruiker::gebruikersnaam)
            .distinct()
            .toList(),
        soort,
        a);
  }

  /** Aan iedereen bij de gemeente met deze rol. */
  void aanKantoor(Aanvraag a, Rol rol, String soort) {
    stuur(
        gebruikers.van(instellingen.gemeente(), rol).stream()
            .map(Gebruiker::gebruikersnaam)
            .toList(),
        soort,
        a);
  }

  /** Aan wie ermee verdergaat, of als er niemand is aan iedereen die het kan. */
  void aanBehandelaar(Aanvraag a, String behandelaar, Rol rol, String soort) {
    if (behandelaar == null) aanKantoor(a, rol, soort);
    else stuur(List.of(behandelaar), soort, a);
  }

  /** Herinnert wie de taak heeft, of als die er niet (meer) is iedereen die haar kan doen. */
  void herinner(Aanvraag a, Stap stap, String behandelaar) {
    var soort = "subsidie.herinnering";
    if (behandelaar != null && gebruikers.vind(behandelaar).isPresent())
      stuur(List.of(behandelaar), soort, a);
    else if (stap.vanSchool()) aanSchool(a, soort);
    else aanKantoor(a, stap.rol(), soort);
  }

  /** De gebruikersnaam, als die er nog werkt met deze rol; anders null. */
  String alsNogWerkt(String gebruikersnaam, Rol rol) {
    return gebruikersnaam == null
        ? null
        : gebruikers
            .vind(gebruikersnaam)
            .filter(g -> g.is(rol))
            .map(Gebruiker::gebruikersnaam)
            .orElse(null);
  }

  private void stuur(List<String> aan, String soort, Aanvraag a) {
    var school = vestigingen.vind(a.vestiging()).orElseThrow().roepnaam();
    postbus.stuur(
        aan, new Post(soort, Subsidieadres.ZAAKSOORT, a.id().waarde(), a.nummer(), school));
  }
}
