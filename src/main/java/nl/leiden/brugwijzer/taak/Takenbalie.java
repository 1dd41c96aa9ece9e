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
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wat mensen met hun takenlijst doen: kijken, oppakken, teruggeven, toewijzen. */
@Service
@Transactional
public class Takenbalie {

  /** De soort handeling in het auditspoor. */
  private static final String OPPAKKEN = "taak.oppakken";

  private static final String TERUGGEVEN = "taak.teruggeven";
  private static final String TOEWIJZEN = "taak.toewijzen";

  private final Takenlijst lijst;
  private final Takenteller teller;
  private final Schoolkeuze scholen;
  private final Weergaven weergaven;
  private final Takenboek boek;
  private final Procesmotor motor;
  private final Gebruikers gebruikers;
  private final Auditspoor spoor;
  private final ApplicationEventPublisher omroep;

  Takenbalie(
      Takenlijst lijst,
      Takenteller teller,
      Schoolkeuze scholen,
      Weergaven weergaven,
      Takenboek boek,
      Procesmotor motor,
      Gebruikers gebruikers,
      Auditspoor spoor,
      ApplicationEventPublisher omroep) {
    this.lijst = lijst;
    this.teller = teller;
    this.scholen = scholen;
    this.weergaven = weergaven;
    this.boek = boek;
    this.motor = motor;
    this.gebruikers = gebruikers;
    this.spoor = spoor;
    this.omroep = omroep;
  }

  /**
   * Alles voor de takenlijst.
   *
   * @param school deel van de naam van een school, of null; past er maar één, dan is die gekozen
   */
  @Transactional(readOnly = true)
  public Takenpagina pagina(
      Taakzicht zicht, Taakfilter filter, String na, String school, Gebruiker wie) {
    var keuze = school == null ? scholen.van(wie) : scholen.zoek(school, wie);
    var gekozen =
        school != null && keuze.size() == 1 ? filter.metSchool(keuze.get(0).brin6()) : filter;
    return new Takenpagina(
        gekozen,
        lijst.blad(zicht, gekozen, Cursor.van(na), Bladzijde.GROOTTE, wie),
        teller.tel(List.of(Taakzicht.values()), wie),
        teamVan(wie),
        keuze,
        weergaven.van(wie));
  }

  /** Een bladzijde van een lijst, de dringendste eerst. */
  @Transactional(readOnly = true)
  public Bladzijde<Taak> blad(Taakzicht zicht, Taakfilter filter, String na, Gebruiker wie) {
    return lijst.blad(zicht, filter, Cursor.van(na), Bladzijde.GROOTTE, wie);
  }

  /** Hoeveel er in een lijst staat. */
  @Transactional(readOnly = true)
  public Telling tel(Taakzicht zicht, Gebruiker wie) {
    return teller.tel(List.of(zicht), wie).get(zicht);
  }

  /** Opent een taak: voor deze gebruiker geldt zij vanaf nu als gelezen. */
  public Taak open(UUID taak, Gebruiker wie) {
    var gevonden = vind(taak, wie);
    boek.gelezen(taak, wie);
    return gevonden;
  }

  /**
   * Pakt een taak op.
   *
   * @throws KanNietMeer als een collega eerder was, met diens naam
   */
  public Taak pakOp(UUID taak, Gebruiker wie) {
    var gezien = neem(taak, wie);
    boek.gelezen(taak, wie);
    return gezien;
  }

  /** Hetzelfde zonder haar te openen: zij blijft ongelezen voor wie dat nog niet deed. */
  Taak neem(UUID taak, Gebruiker wie) {
    var gezien = vind(taak, wie);
    if (boek.pakOp(taak, wie)) {
      motor.wijsToe(taak, wie.werkVan());
      legVast(OPPAKKEN, gezien, wie);
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
    legVast(TERUGGEVEN, gezien, wie);
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
    if (lid.equals(gezien.behandelaar())) return gezien;
    motor.wijsToe(taak, lid);
    legVast(TOEWIJZEN, gezien, wie);
    omroep.publishEvent(
        new TaakToegewezen(gezien.zaaksoort(), gezien.zaakId(), gezien.stap(), lid));
    return gezien;
  }

  /**
   * Zet een taak terug bij wie haar eerst had, of bij niemand; alleen als er intussen niets aan
   * veranderd is.
   *
   * @param nu gebruikersnaam van wie haar door de handeling kreeg
   * @param eerst gebruikersnaam van wie haar daarvoor had, of null
   */
  Taak zetTerug(UUID taak, String nu, String eerst, Gebruiker wie) {
    if (!nu.equals(wie.werkVan())) wie.moetZijn(TOEWIJZEN, Rol.TEAMLEIDER);
    var gezien = vergrendel(taak, wie);
    if (!nu.equals(gezien.behandelaar()))
      throw gezien.behandelaar() == null
          ? new KanNietMeer("fout.alterug")
          : new KanNietMeer("fout.intussenvan", gezien.behandelaarNaam());
    motor.wijsToe(taak, eerst);
    legVast(eerst == null ? TERUGGEVEN : TOEWIJZEN, gezien, wie);
    return gezien;
  }

  /** Aan wie een teamleider taken kan geven; leeg voor anderen. */
  @Transactional(readOnly = true)
  public List<Gebruiker> teamVan(Gebruiker wie) {
    return wie.is(Rol.TEAMLEIDER) ? gebruikers.van(wie.organisatie(), Rol.TEAMLID) : List.of();
  }

  private Taak vind(UUID taak, Gebruiker wie) {
    return zichtbaar(lijst.vind(taak, wie), taak, wie);
  }

  private Taak vergrendel(UUID taak, Gebruiker wie) {
    return zichtbaar(lijst.vergrendel(taak), taak, wie);
  }

  private void legVast(String handeling, Taak taak, Gebruiker wie) {
    spoor.legVast(wie, handeling, taak.zaaksoort(), taak.zaakId());
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
