package nl.leiden.brugwijzer.suggestie;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Signaalverband.OpenStap;
import nl.leiden.brugwijzer.suggestie.Signaalverband.Regel;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Laat wie een signaal behandelt zien waar het aan vastzit en wat ermee kan. */
@Service
@Transactional(readOnly = true)
public class Signaalverbanden {

  private final Signaaltoegang toegang;
  private final Signaaleigenaren eigenaren;
  private final Signalen signalen;
  private final Tweelingen tweelingen;
  private final Signaaldossiers dossiers;
  private final Taken taken;

  Signaalverbanden(
      Signaaltoegang toegang,
      Signaaleigenaren eigenaren,
      Signalen signalen,
      Tweelingen tweelingen,
      Signaaldossiers dossiers,
      Taken taken) {
    this.toegang = toegang;
    this.eigenaren = eigenaren;
    this.signalen = signalen;
    this.tweelingen = tweelingen;
    this.dossiers = dossiers;
    this.taken = taken;
  }

  /**
   * Wie een bericht krijgt als deze signalen samengaan.
   *
   * @param van wie het is, zoals wie behandelt die mag kennen
   * @param nummers de signalen die hij stuurde
   * @param erbij of zijn signaal bij een ander gaat; anders komt er bij het zijne een ander bij
   */
  public record Ontvanger(String van, List<String> nummers, boolean erbij) {}

  /** Voor wie het signaal mag lezen omdat hij erover gaat. */
  public Signaalverband van(SignaalId id, Gebruiker wie) {
    var s = toegang.lees(id, wie);
    var doet = eigenaren.hoortBij(s.eigenaar(), wie);
    var heel = !s.antwoordtViaGeheel();
    var leden = signalen.samengevoegdMet(id.waarde());
    var namen = new HashMap<Object, String>();
    var zoeken = doet && heel && Samenvoegkeuring.HOOFD.contains(s.status());
    return new Signaalverband(
        s.eigenaar(),
        open(s, wie),
        regel(s.hoofdId(), namen),
        leden.stream().map(lid -> regel(lid, namen)).toList(),
        regel(s.deelVan(), namen),
        signalen.delenVan(id.waarde()).stream().map(deel -> regel(deel, namen)).toList(),
        zoeken ? tweelingen.bij(s, wie) : List.of(),
        !s.gezinKlaar(),
        zoeken,
        doet && leden.stream().anyMatch(lid -> lid.wachtOp(s)),
        doet && heel && s.status().kanNaar(Signaalstatus.GESPLITST),
        doet && s.status() == Signaalstatus.GESPLITST);
  }

  /** Hetzelfde, om er iets mee te doen: alleen voor de eigenaar. */
  public Signaalverband omTeDoen(String handeling, SignaalId id, Gebruiker wie) {
    eigen(handeling, id, wie);
    return van(id, wie);
  }

  /** Wat erbij kan: wat al gekozen is, dan wat gezocht is, dan wat erop lijkt. */
  public List<Tweeling> kandidaten(
      SignaalId id, Collection<UUID> gekozen, String zoek, Gebruiker wie) {
    var s = eigen("signaal.samenvoegen", id, wie);
    var alle = new LinkedHashMap<SignaalId, Tweeling>();
    tweelingen.gekozen(gekozen, s, wie).forEach(t -> alle.putIfAbsent(t.id(), t));
    tweelingen.zoek(zoek, s, wie).forEach(t -> alle.putIfAbsent(t.id(), t));
    tweelingen.bij(s, wie).forEach(t -> alle.putIfAbsent(t.id(), t));
    return List.copyOf(alle.values());
  }

  /** Wie het hoort als deze signalen bij dit signaal gaan: elk mens één keer. */
  public List<Ontvanger> horen(SignaalId id, Collection<UUID> gekozen, Gebruiker wie) {
    var hoofd = eigen("signaal.samenvoegen", id, wie);
    var erbij =
        signalen.findByIdIn(gekozen.stream().map(SignaalId::new).toList()).stream()
            .filter(lid -> eigenaren.hoortBij(lid.eigenaar(), wie))
            .toList();
    var namen = new HashMap<Object, String>();
    var horen = new LinkedHashMap<String, Ontvanger>();
    for (var lid : erbij)
      horen.merge(
          lid.melder().gebruikersnaam(),
          new Ontvanger(van(lid.melder(), namen), List.of(lid.nummer()), true),
          Signaalverbanden::samen);
    horen.putIfAbsent(
        hoofd.melder().gebruikersnaam(),
        new Ontvanger(van(hoofd.melder(), namen), List.of(hoofd.nummer()), false));
    return List.copyOf(horen.values());
  }

  private static Ontvanger samen(Ontvanger een, Ontvanger ander) {
    var nummers = new java.util.ArrayList<>(een.nummers());
    nummers.addAll(ander.nummers());
    return new Ontvanger(een.van(), nummers, true);
  }

  private Signaal eigen(String handeling, SignaalId id, Gebruiker wie) {
    wie.moetZijn(handeling, Signaaltoegang.BEHANDELAARS);
    return signalen
        .findById(id)
        .filter(s -> eigenaren.hoortBij(s.eigenaar(), wie))
        .orElseThrow(() -> Signaaltoegang.nietGevonden(id));
  }

  private List<OpenStap> open(Signaal s, Gebruiker wie) {
    return taken.vanZaak(s.id().waarde()).stream()
        .filter(taak -> taak.zichtbaarVoor(wie))
        .filter(taak -> Stap.met(taak.stap()).filter(stap -> !stap.vanMelder()).isPresent())
        .map(taak -> new OpenStap(taak, taak.magDoen(wie)))
        .toList();
  }

  private Regel regel(UUID id, Map<Object, String> namen) {
    return id == null
        ? null
        : signalen.findById(new SignaalId(id)).map(s -> regel(s, namen)).orElse(null);
  }

  /**
   * @param namen hoe wie stuurde heet, om een organisatie maar één keer op te vragen
   */
  private Regel regel(Signaal s, Map<Object, String> namen) {
    return new Regel(
        s.id(),
        s.nummer(),
        s.inhoud().zin(),
        s.status(),
        s.eigenaar(),
        van(s.melder(), namen),
        s.antwoordtViaGeheel() && s.status().loopt());
  }

  private String van(Melder melder, Map<Object, String> namen) {
    var naam = melder.naamTonen() ? melder.naam() : "";
    var sleutel = List.of(melder.rol(), melder.organisatie(), naam);
    return namen.computeIfAbsent(sleutel, nieuw -> dossiers.van(melder));
  }
}
