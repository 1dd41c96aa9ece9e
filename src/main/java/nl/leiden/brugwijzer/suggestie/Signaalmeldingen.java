package nl.leiden.brugwijzer.suggestie;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.bericht.Post;
import nl.leiden.brugwijzer.bericht.Postbus;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import org.springframework.stereotype.Component;

/** Wie wat hoort over een signaal; een mail zegt alleen dat er iets is. */
@Component
class Signaalmeldingen {

  private final Postbus postbus;
  private final Gebruikers gebruikers;
  private final Signaaleigenaren eigenaren;

  Signaalmeldingen(Postbus postbus, Gebruikers gebruikers, Signaaleigenaren eigenaren) {
    this.postbus = postbus;
    this.gebruikers = gebruikers;
    this.eigenaren = eigenaren;
  }

  /** Aan wie het meldde. */
  void aanMelder(Signaal s, String soort) {
    stuur(List.of(s.melder().gebruikersnaam()), soort, s);
  }

  /** Aan ieder mens een keer, ook aan wie er meer van stuurde; over het eerste. */
  void aanIedereen(Collection<Signaal> signalen, String soort) {
    eenPerMens(signalen).values().forEach(s -> aanMelder(s, soort));
  }

  /** Wie deze signalen stuurden, elk met het eerste. */
  static Map<String, Signaal> eenPerMens(Collection<Signaal> signalen) {
    var mensen = new LinkedHashMap<String, Signaal>();
    signalen.forEach(s -> mensen.putIfAbsent(s.melder().gebruikersnaam(), s));
    return mensen;
  }

  /** Aan iedereen die signalen van deze eigenaar behandelt. */
  void aanEigenaar(Signaal s, String soort) {
    stuur(namen(s), soort, s);
  }

  /** Aan wie ermee verdergaat, of als er niemand is aan iedereen die het kan. */
  void aanBehandelaar(Signaal s, String behandelaar, String soort) {
    if (behandelaar == null || gebruikers.vind(behandelaar).isEmpty()) aanEigenaar(s, soort);
    else stuur(List.of(behandelaar), soort, s);
  }

  /** Aan wie leiding geeft; is die niet ingevuld, dan aan iedereen die het kan oppakken. */
  void aanLeider(Signaal s, String soort) {
    var leider =
        eigenaren
            .leider(s.eigenaar())
            .flatMap(gebruikers::vind)
            .filter(g -> eigenaren.hoortBij(s.eigenaar(), g));
    if (leider.isPresent()) stuur(List.of(leider.get().gebruikersnaam()), soort, s);
    else aanEigenaar(s, soort);
  }

  /** Herinnert wie de taak heeft. */
  void herinner(Signaal s, Stap stap, String behandelaar) {
    if (stap.vanMelder()) aanMelder(s, "signaal.herinnering");
    else aanBehandelaar(s, behandelaar, "signaal.herinnering");
  }

  /** De gebruikersnaam, als die er nog werkt en dit signaal behandelt; anders null. */
  String alsNogWerkt(String gebruikersnaam, Eigenaar eigenaar) {
    return gebruikersnaam == null
        ? null
        : gebruikers
            .vind(gebruikersnaam)
            .filter(g -> eigenaren.hoortBij(eigenaar, g))
            .map(Gebruiker::gebruikersnaam)
            .orElse(null);
  }

  private List<String> namen(Signaal s) {
    return gebruikers.van(eigenaren.organisatie(s.eigenaar()), s.eigenaar().rol()).stream()
        .map(Gebruiker::gebruikersnaam)
        .toList();
  }

  private void stuur(Collection<String> aan, String soort, Signaal s) {
    postbus.stuur(aan, new Post(soort, Signaaladres.ZAAKSOORT, s.id().waarde(), s.nummer(), null));
  }
}
