package nl.leiden.brugwijzer.doorverwijzing;

import nl.leiden.brugwijzer.bericht.Postbus;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Component;

/** Wie wat hoort over een doorverwijzing. Berichten dragen een nummer, nooit een gezin. */
@Component
class Meldingen {

  private final Postbus postbus;
  private final Gebruikers gebruikers;

  Meldingen(Postbus postbus, Gebruikers gebruikers) {
    this.postbus = postbus;
    this.gebruikers = gebruikers;
  }

  void aanTeam(Doorverwijzing d, String soort) {
    for (var lid : gebruikers.van(d.doel().organisatie(), Rol.TEAMLID))
      stuur(lid.gebruikersnaam(), soort, d);
  }

  void aanLeiders(Doorverwijzing d, String soort) {
    for (var leider : gebruikers.van(d.doel().organisatie(), Rol.TEAMLEIDER))
      stuur(leider.gebruikersnaam(), soort, d);
  }

  void aanVerzender(Doorverwijzing d, String soort) {
    stuur(d.brugfunctionaris(), soort, d);
  }

  void aan(String gebruikersnaam, String soort, Doorverwijzing d) {
    stuur(gebruikersnaam, soort, d);
  }

  /** Herinnert wie de taak heeft, of anders het hele team dat haar kan doen. */
  void herinner(Doorverwijzing d, Stap stap, String behandelaar) {
    if (behandelaar != null) stuur(behandelaar, "doorverwijzing.taakherinnering", d);
    else if (stap.vanOntvanger()) aanTeam(d, "doorverwijzing.herinnering");
    else aanVerzender(d, "doorverwijzing.taakherinnering");
  }

  private void stuur(String aan, String soort, Doorverwijzing d) {
    postbus.stuur(
        aan,
        soort,
        DoorverwijzingTaakscherm.ZAAKSOORT,
        d.id().waarde(),
        d.nummer(),
        d.doel().naam());
  }
}
