package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Waar een voorstel geschreven wordt, in elke ronde; wat getypt is, gaat niet verloren. */
@Service
@Transactional
public class Voorsteltafel {

  private final Subsidietoegang toegang;
  private final Voorstelconcepten concepten;
  private final Besluitbalie balie;
  private final Taken taken;
  private final Clock klok;

  Voorsteltafel(
      Subsidietoegang toegang,
      Voorstelconcepten concepten,
      Besluitbalie balie,
      Taken taken,
      Clock klok) {
    this.toegang = toegang;
    this.concepten = concepten;
    this.balie = balie;
    this.taken = taken;
    this.klok = klok;
  }

  /**
   * Wat er bewaard is.
   *
   * @param door naam van wie er het laatst aan schreef
   */
  public record Concept(Voorsteltekst inhoud, String door, Instant gewijzigd, int versie) {}

  /** Wat er van deze ronde bewaard is, voor wie beoordeelt. */
  @Transactional(readOnly = true)
  public Optional<Concept> concept(AanvraagId id, Ronde ronde, Gebruiker wie) {
    wie.moetZijn("subsidie.voorstellezen", Rol.BELEID_ONDERWIJS);
    toegang.lees(id, wie);
    return concepten.findById(sleutel(id, ronde)).map(Voorstelconcept::beeld);
  }

  /**
   * Bewaart een concept.
   *
   * @param gezien de versie waarop getypt is, of null als er nog geen was
   * @return de nieuwe versie
   * @throws Ingehaald als een collega intussen iets anders bewaarde
   */
  public int bewaar(
      AanvraagId id, Ronde ronde, UUID taak, Integer gezien, Voorsteltekst tekst, Gebruiker wie) {
    toegang.kantoor("subsidie.voorstelbewaren", id, wie, Rol.BELEID_ONDERWIJS);
    taken.onderhanden(id.waarde(), ronde.voorbereiden().id(), taak, wie);
    var sleutel = sleutel(id, ronde);
    var bestaand = concepten.findById(sleutel);
    if (bestaand.isPresent()) {
      var beeld = bestaand.get().beeld();
      if (beeld.inhoud().equals(tekst)) return beeld.versie();
      if (gezien == null || gezien != beeld.versie()) throw new Ingehaald();
    }
    var concept = bestaand.orElseGet(() -> new Voorstelconcept(sleutel));
    concept.schrijf(tekst, wie, klok.instant());
    return concepten.saveAndFlush(concept).beeld().versie();
  }

  /**
   * Legt voor wat er bewaard is; het concept is dan weg.
   *
   * @throws Ingehaald als een collega intussen iets anders bewaarde
   */
  public void legVoor(
      AanvraagId id, Ronde ronde, UUID taak, int gezien, Voorstel voorstel, Gebruiker wie) {
    toegang.kantoor("subsidie.voorleggen", id, wie, Rol.BELEID_ONDERWIJS);
    var sleutel = sleutel(id, ronde);
    var concept = concepten.findById(sleutel);
    if (concept.filter(c -> c.beeld().versie() != gezien).isPresent()) throw new Ingehaald();
    balie.legVoor(id, ronde, taak, voorstel, wie);
    if (concept.isPresent()) concepten.deleteById(sleutel);
  }

  private static Voorstelconcept.Sleutel sleutel(AanvraagId id, Ronde ronde) {
    return new Voorstelconcept.Sleutel(id.waarde(), ronde);
  }
}
