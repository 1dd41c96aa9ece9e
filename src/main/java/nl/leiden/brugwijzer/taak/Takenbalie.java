package nl.leiden.brugwijzer.taak;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wat mensen met hun takenlijst doen: kijken, oppakken, teruggeven, toewijzen. */
@Service
@Transactional
public class Takenbalie {

  private final Takenlijst lijst;
  private final Takenboek boek;
  private final Procesmotor motor;
  private final Gebruikers gebruikers;
  private final ApplicationEventPublisher omroep;

  Takenbalie(
      Takenlijst lijst,
      Takenboek boek,
      Procesmotor motor,
      Gebruikers gebruikers,
      ApplicationEventPublisher omroep) {
    this.lijst = lijst;
    this.boek = boek;
    this.motor = motor;
    this.gebruikers = gebruikers;
    this.omroep = omroep;
  }

  /** Een bladzijde van een lijst, de dringendste eerst. */
  @Transactional(readOnly = true)
  public Bladzijde<Taak> blad(Taakzicht zicht, Taakfilter filter, String na, Gebruiker wie) {
    return lijst.blad(zicht, filter, Cursor.van(na), Bladzijde.GROOTTE, wie);
  }

  /** Hoeveel er in een lijst staat. */
  @Transactional(readOnly = true)
  public Telling tel(Taakzicht zicht, Gebruiker wie) {
    return lijst.tel(zicht, wie);
  }

  /** De scholen waar de taken in een lijst vandaan komen; om op te filteren. */
  @Transactional(readOnly = true)
  public List<School> scholen(Taakzicht zicht, Gebruiker wie) {
    return lijst.scholen(zicht, wie);
  }

  /** Opent een taak: zij geldt vanaf nu als gelezen. */
  public Taak open(UUID taak, Gebruiker wie) {
    var gevonden = vind(taak, wie);
    boek.gelezen(taak);
    return gevonden;
  }

  /**
   * Pakt een taak op.
   *
   * @throws KanNietMeer als een collega eerder was, met diens naam
   */
  public Taak pakOp(UUID taak, Gebruiker wie) {
    var gezien = vind(taak, wie);
    if (boek.pakOp(taak, wie)) {
      motor.wijsToe(taak, wie.werkVan());
      boek.gelezen(taak);
      return gezien;
    }
    var nu = vind(taak, wie);
    if (nu.isVan(wie)) return nu;
    throw new KanNietMeer("fout.alopgepakt", nu.behandelaarNaam());
  }

  /** Geeft een taak terug aan het team; dat kan wie haar heeft, of de teamleider. */
  public Taak geefTerug(UUID taak, Gebruiker wie) {
    var gezien = vergrendel(taak, wie);
    if (gezien.behandelaar() == null) return gezien;
    if (!gezien.isVan(wie) && !wie.is(Rol.TEAMLEIDER))
      throw new KanNietMeer("fout.nietvanjou", gezien.behandelaarNaam());
    motor.wijsToe(taak, null);
    return gezien;
  }

  /**
   * Geeft een taak aan een lid van het eigen team; alleen de teamleider.
   *
   * @throws NietGevonden als dat lid niet in het team zit
   */
  public Taak wijsToe(UUID taak, String lid, Gebruiker wie) {
    wie.moetZijn("taak.toewijzen", Rol.TEAMLEIDER);
    var gezien = vergrendel(taak, wie);
    if (teamVan(wie).stream().noneMatch(g -> g.gebruikersnaam().equals(lid)))
      throw new NietGevonden("gebruiker", lid);
    motor.wijsToe(taak, lid);
    omroep.publishEvent(
        new TaakToegewezen(gezien.zaaksoort(), gezien.zaakId(), gezien.stap(), lid));
    return gezien;
  }

  /** Aan wie een teamleider taken kan geven; leeg voor anderen. */
  @Transactional(readOnly = true)
  public List<Gebruiker> teamVan(Gebruiker wie) {
    return wie.is(Rol.TEAMLEIDER) ? gebruikers.van(wie.organisatie(), Rol.TEAMLID) : List.of();
  }

  private Taak vind(UUID taak, Gebruiker wie) {
    return zichtbaar(lijst.vind(taak), taak, wie);
  }

  private Taak vergrendel(UUID taak, Gebruiker wie) {
    return zichtbaar(lijst.vergrendel(taak), taak, wie);
  }

  private Taak zichtbaar(Optional<Taak> misschien, UUID taak, Gebruiker wie) {
    var gevonden = misschien.orElseThrow(() -> voorbij(taak, wie));
    if (!gevonden.zichtbaarVoor(wie)) throw new NietGevonden("taak", taak);
    return gevonden;
  }

  private RuntimeException voorbij(UUID taak, Gebruiker wie) {
    return boek.gedaan(taak)
        .map(gedaan -> gedaan.alsSituatie(wie))
        .orElseGet(() -> new NietGevonden("taak", taak));
  }
}
