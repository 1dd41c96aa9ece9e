package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beginnen aan het intrekken van een verlening, of ervan afzien. */
@Service
@Transactional
public class Intrekkingsbalie {

  private static final List<String> STAPPEN =
      List.of(
          Stap.INTREKKING_VOORBEREIDEN.id(),
          Stap.ZIENSWIJZE_INTREKKING.id(),
          Stap.INTREKKEN.id(),
          Stap.INTREKKING_BEKENDMAKEN.id());

  private final Subsidietoegang toegang;
  private final Besluiten besluiten;
  private final Aanvraagverslag verslag;
  private final Aanvraagmeldingen meldingen;
  private final Procesmotor motor;
  private final Taken taken;
  private final Stapwerk werk;
  private final Clock klok;

  Intrekkingsbalie(
      Subsidietoegang toegang,
      Besluiten besluiten,
      Aanvraagverslag verslag,
      Aanvraagmeldingen meldingen,
      Procesmotor motor,
      Taken taken,
      Stapwerk werk,
      Clock klok) {
    this.toegang = toegang;
    this.besluiten = besluiten;
    this.verslag = verslag;
    this.meldingen = meldingen;
    this.motor = motor;
    this.taken = taken;
    this.werk = werk;
    this.klok = klok;
  }

  /**
   * Begint; wie begint, krijgt de taak. De school merkt er pas iets van bij het voornemen.
   *
   * @throws KanNietMeer als er al een intrekking loopt, of als er al is vastgesteld
   */
  public void begin(AanvraagId id, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.intrekkingbeginnen", id, wie, Rol.BELEID_ONDERWIJS);
    Intrekkingsgevolg.moetNogKunnen(a);
    if (isAlBegonnen(id, wie)) return;
    if (loopt(id)) throw new KanNietMeer("fout.uitvoering.intrekkingloopt");
    a.raakAan(ZonedDateTime.now(klok));
    verslag.intern(a, "INTREKKING_BEGONNEN", null, wie);
    motor.bericht(id.waarde(), "intrekkingBegonnen");
    taken
        .open(id.waarde(), Stap.INTREKKING_VOORBEREIDEN.id())
        .ifPresent(taak -> taken.geefAan(taak, wie.werkVan()));
  }

  /** Een dubbele klik begint niet twee keer. */
  private boolean isAlBegonnen(AanvraagId id, Gebruiker wie) {
    return taken
        .open(id.waarde(), Stap.INTREKKING_VOORBEREIDEN.id())
        .filter(taak -> taak.isVan(wie))
        .isPresent();
  }

  /** Of er een intrekking onderweg is. */
  boolean loopt(AanvraagId id) {
    return taken.vanZaak(id.waarde()).stream().anyMatch(taak -> STAPPEN.contains(taak.stap()));
  }

  /**
   * Ziet van intrekken af; de subsidie loopt door.
   *
   * @param reden verplicht
   */
  public void zieAf(AanvraagId id, UUID taak, String reden, Gebruiker wie) {
    var a = toegang.kantoor("subsidie.intrekkingafzien", id, wie, Rol.BELEID_ONDERWIJS);
    var onderhanden = werk.onderhanden(a, Stap.INTREKKING_VOORBEREIDEN, taak, wie);
    var schoon = Tekst.schoon(reden);
    if (schoon.isEmpty()) throw new OngeldigeInvoer("motivering", "fout.uitvoering.reden");
    var voorstel = besluiten.open(id.waarde(), Ronde.INTREKKING);
    voorstel.ifPresent(
        besluit -> {
          besluit.vervalt();
          besluiten.saveAndFlush(besluit);
        });
    if (voorstel.map(Besluit::zienswijze).isPresent()) {
      verslag.schrijf(a, "INTREKKING_AFGEZIEN", schoon, wie);
      meldingen.aanSchool(a, "subsidie.nietingetrokken");
    } else verslag.intern(a, "INTREKKING_AFGEZIEN", schoon, wie);
    werk.rondAf(onderhanden, wie, Stapantwoord.AFGEZIEN, null);
  }
}
