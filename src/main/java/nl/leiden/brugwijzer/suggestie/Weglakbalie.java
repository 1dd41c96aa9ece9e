package nl.leiden.brugwijzer.suggestie;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Persoonsgegevenszoeker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Haalt een stuk tekst over een mens overal bij een signaal weg, ook uit de tijdlijn en bij wat
 * ermee samenhangt. Dat er iets weg is, door wie, wanneer en waarom, blijft te zien.
 */
@Service
@Transactional
public class Weglakbalie {

  private static final int KORTSTE = 2;
  private static final int LANGSTE = 300;

  private final Signaaltoegang toegang;
  private final Signalen signalen;
  private final Weglakplekken plekken;
  private final Signaaldossier dossier;
  private final Signaalverslag verslag;
  private final EntityManager geheugen;

  Weglakbalie(
      Signaaltoegang toegang,
      Signalen signalen,
      Weglakplekken plekken,
      Signaaldossier dossier,
      Signaalverslag verslag,
      EntityManager geheugen) {
    this.toegang = toegang;
    this.signalen = signalen;
    this.plekken = plekken;
    this.dossier = dossier;
    this.verslag = verslag;
    this.geheugen = geheugen;
  }

  /** Alles wat er staat, met wat een persoonsgegeven lijkt. */
  public Weglakblad bekijk(SignaalId id, Gebruiker wie) {
    var teksten = plekken.teksten(samenhang(toegang.kantoor("signaal.weglakken", id, wie)));
    var vondsten =
        teksten.stream()
            .flatMap(
                tekst ->
                    Persoonsgegevenszoeker.zoek(tekst).stream()
                        .map(v -> new Weglakblad.Vondst(v.uit(tekst), v.soort())))
            .filter(v -> !v.tekst().isBlank() && v.tekst().length() <= LANGSTE)
            .distinct()
            .toList();
    return new Weglakblad(teksten, vondsten);
  }

  /**
   * Lakt een stuk tekst weg, overal waar het bij dit signaal en zijn samenhang staat.
   *
   * @param passage precies wat er staat, in hele woorden
   */
  public void lak(SignaalId id, String passage, Weglakreden reden, Gebruiker wie) {
    var s = toegang.kantoor("signaal.weglakken", id, wie);
    var stuk = Tekst.schoon(passage);
    if (stuk.length() < KORTSTE) throw new OngeldigeInvoer("passage", "fout.suggestie.passage");
    if (stuk.length() > LANGSTE)
      throw new OngeldigeInvoer("passage", "fout.suggestie.lang", LANGSTE);
    if (reden == null) throw new OngeldigeInvoer("reden", "fout.suggestie.lakreden");
    if (Weglakplekken.LAK.contains(stuk))
      throw new OngeldigeInvoer("passage", "fout.suggestie.passageniet");
    var geraakt = plekken.lak(samenhang(s), Weglakplekken.patroon(stuk));
    if (geraakt.isEmpty()) throw new OngeldigeInvoer("passage", "fout.suggestie.passageniet");
    for (var ander : signalen.findByIdIn(geraakt.stream().map(SignaalId::new).toList())) {
      // Wat in deze transactie al gelezen was, kent de oude woorden nog.
      geheugen.refresh(ander);
      verslag.schrijf(ander, "WEGGELAKT_" + reden, null, wie);
    }
    dossier.vernieuw(geraakt, wie);
  }

  /** Het signaal zelf, het geheel en het hoofd waar het bij hoort, en alles wat daaronder valt. */
  private Set<UUID> samenhang(Signaal s) {
    var boven = new HashSet<>(Set.of(s.id().waarde()));
    if (s.hoofdId() != null) boven.add(s.hoofdId());
    if (s.deelVan() != null) boven.add(s.deelVan());
    var alle = new HashSet<>(boven);
    for (var id : boven)
      Stream.concat(signalen.samengevoegdMet(id).stream(), signalen.delenVan(id).stream())
          .forEach(ander -> alle.add(ander.id().waarde()));
    return alle;
  }
}
