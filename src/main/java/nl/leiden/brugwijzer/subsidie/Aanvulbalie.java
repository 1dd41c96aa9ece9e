package nl.leiden.brugwijzer.subsidie;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.document.Documenten;
import nl.leiden.brugwijzer.document.Documentlijst.Regel;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** De school vult haar aanvraag aan. */
@Service
@Transactional
public class Aanvulbalie {

  private final Subsidietoegang toegang;
  private final Aanvulverzoeken verzoeken;
  private final Aanvulling aanvulling;
  private final Documenten documenten;
  private final Taken taken;

  Aanvulbalie(
      Subsidietoegang toegang,
      Aanvulverzoeken verzoeken,
      Aanvulling aanvulling,
      Documenten documenten,
      Taken taken) {
    this.toegang = toegang;
    this.verzoeken = verzoeken;
    this.aanvulling = aanvulling;
    this.documenten = documenten;
    this.taken = taken;
  }

  /**
   * Verstuurt de aanvulling; daarna verandert er niets meer. Een punt zonder tekst mag, als er een
   * bestand bij zit dat het antwoord is.
   *
   * @param antwoorden per punt, in de volgorde van het verzoek
   * @throws OngeldigeInvoer als er niets in staat en er ook niets bij zit
   */
  public void vulAan(AanvraagId id, UUID gezien, List<String> antwoorden, Gebruiker wie) {
    var a = toegang.aanvrager("subsidie.aanvullen", id, wie);
    var taak = taken.onderhanden(id.waarde(), Stap.AANVULLEN.id(), gezien, wie);
    var verzoek =
        verzoeken.open(id.waarde()).orElseThrow(() -> new KanNietMeer("fout.subsidie.stap"));
    var schoon =
        IntStream.range(0, verzoek.aantal())
            .mapToObj(n -> n < antwoorden.size() ? Tekst.schoon(antwoorden.get(n)) : "")
            .toList();
    if (schoon.stream().allMatch(String::isEmpty) && !ietsErbij(id, wie))
      throw new OngeldigeInvoer("antwoorden[0]", "fout.subsidie.legeaanvulling");
    var variabelen = new HashMap<String, Object>();
    variabelen.put("antwoord", Stapantwoord.AANGEVULD.name());
    variabelen.put("behandelaar", aanvulling.ontvang(a, schoon, wie));
    taken.rondAf(taak, wie, variabelen);
  }

  /** Wat nog weg kan, is toegevoegd na het indienen. */
  private boolean ietsErbij(AanvraagId id, Gebruiker wie) {
    return documenten.lijst(Subsidieadres.verwijzing(id), wie).regels().stream()
        .anyMatch(Regel::kanWeg);
  }
}
