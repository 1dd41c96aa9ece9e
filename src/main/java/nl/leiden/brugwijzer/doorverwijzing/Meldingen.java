package nl.leiden.brugwijzer.doorverwijzing;

import java.util.List;
import nl.leiden.brugwijzer.bericht.Post;
import nl.leiden.brugwijzer.bericht.Postbus;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.school.Vestigingen;
import org.springframework.stereotype.Component;

/** Wie wat hoort over een doorverwijzing. Berichten dragen een nummer, nooit een gezin. */
@Component
class Meldingen {

  private final Postbus postbus;
  private final Gebruikers gebruikers;
  private final Vestigingen vestigingen;

  Meldingen(Postbus postbus, Gebruikers gebruikers, Vestigingen vestigingen) {
    this.postbus = postbus;
    this.gebruikers = gebruikers;
    this.vestigingen = vestigingen;
  }

  void aanTeam(Doorverwijzing d, String soort) {
    stuur(team(d, Rol.TEAMLID), soort, d, school(d));
  }

  /** Het team mag niet meer bij de zaak: het bericht leidt er ook niet heen. */
  void ingetrokken(Doorverwijzing d) {
    postbus.stuur(
        team(d, Rol.TEAMLID),
        new Post(
            "doorverwijzing.ingetrokken",
            DoorverwijzingTaakscherm.ZAAKSOORT,
            null,
            d.nummer(),
            school(d),
            d.vraag().spoed()));
  }

  void aanLeiders(Doorverwijzing d, String soort) {
    stuur(team(d, Rol.TEAMLEIDER), soort, d, school(d));
  }

  /** Is de brugfunctionaris vertrokken, dan horen de collega's van de school het. */
  void aanVerzender(Doorverwijzing d, String soort) {
    var aan =
        werkt(d.brugfunctionaris())
            ? List.of(d.brugfunctionaris())
            : namen(gebruikers.brugfunctionarissenVan(d.vestiging()));
    stuur(aan, soort, d, d.doel().naam());
  }

  void aan(String gebruikersnaam, String soort, Doorverwijzing d) {
    stuur(List.of(gebruikersnaam), soort, d, d.doel().naam());
  }

  /** Gaat over meer zaken, dus zonder nummer. */
  void caseloadOvergedragen(String collega) {
    postbus.stuur(
        collega, "doorverwijzing.caseload", DoorverwijzingTaakscherm.ZAAKSOORT, null, null, null);
  }

  /** Herinnert wie de taak heeft, of als die er niet (meer) is het hele team dat haar kan doen. */
  void herinner(Doorverwijzing d, Stap stap, String behandelaar) {
    if (behandelaar != null && werkt(behandelaar))
      aan(behandelaar, "doorverwijzing.taakherinnering", d);
    else if (stap.vanOntvanger()) aanTeam(d, "doorverwijzing.herinnering");
    else aanVerzender(d, "doorverwijzing.taakherinnering");
  }

  private boolean werkt(String gebruikersnaam) {
    return gebruikers.vind(gebruikersnaam).isPresent();
  }

  private List<String> team(Doorverwijzing d, Rol rol) {
    return namen(gebruikers.van(d.doel().organisatie(), rol));
  }

  private static List<String> namen(List<Gebruiker> mensen) {
    return mensen.stream().map(Gebruiker::gebruikersnaam).toList();
  }

  private String school(Doorverwijzing d) {
    return vestigingen.vind(d.vestiging()).orElseThrow().roepnaam();
  }

  /**
   * @param van de naam van de ander: voor een team de school, voor de school de bestemming
   */
  private void stuur(List<String> aan, String soort, Doorverwijzing d, String van) {
    postbus.stuur(
        aan,
        new Post(
            soort,
            DoorverwijzingTaakscherm.ZAAKSOORT,
            d.id().waarde(),
            d.nummer(),
            van,
            d.vraag().spoed()));
  }
}
