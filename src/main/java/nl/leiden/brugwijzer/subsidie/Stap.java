package nl.leiden.brugwijzer.subsidie;

import static nl.leiden.brugwijzer.gebruiker.Rol.BELEID_ONDERWIJS;
import static nl.leiden.brugwijzer.gebruiker.Rol.BESLISSER;
import static nl.leiden.brugwijzer.gebruiker.Rol.DIRECTEUR;
import static nl.leiden.brugwijzer.gebruiker.Rol.FINANCIEN;

import java.util.Optional;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.subsidie.Aanvraagtermijn.Soort;

/**
 * De stappen die mensen bij een aanvraag doen. Wat van een school is, ziet haar bestuur ook; een
 * stap met een wettelijke termijn volgt die, een andere heeft een werktijd van onszelf.
 */
public enum Stap {
  VOLLEDIGHEID_TOETSEN("volledigheidToetsen", BELEID_ONDERWIJS, null),
  AANVULLEN("aanvullen", DIRECTEUR, Soort.AANVULLEN),
  AANVULLING_TOETSEN("aanvullingToetsen", BELEID_ONDERWIJS, Soort.BUITEN_BEHANDELING),
  BEOORDELEN("beoordelen", BELEID_ONDERWIJS, Soort.BESLISSEN),
  ZIENSWIJZE_GEVEN("zienswijzeGeven", DIRECTEUR, Soort.ZIENSWIJZE),
  BESLUITEN("besluiten", BESLISSER, Soort.BESLISSEN),
  BEKENDMAKEN("bekendmaken", BELEID_ONDERWIJS, Soort.BESLISSEN),
  VERANTWOORDEN("verantwoorden", DIRECTEUR, Soort.VERANTWOORDEN),
  VERANTWOORDING_UITGEBLEVEN("verantwoordingUitgebleven", BELEID_ONDERWIJS, null),
  VASTSTELLING_BEOORDELEN("vaststellingBeoordelen", BELEID_ONDERWIJS, Soort.VASTSTELLEN),
  ZIENSWIJZE_VASTSTELLING("zienswijzeVaststelling", DIRECTEUR, Soort.ZIENSWIJZE),
  VASTSTELLEN("vaststellen", BESLISSER, Soort.VASTSTELLEN),
  VASTSTELLING_BEKENDMAKEN("vaststellingBekendmaken", BELEID_ONDERWIJS, Soort.VASTSTELLEN),
  TERUGVORDEREN("terugvorderen", FINANCIEN, null),
  BEZWAAR_BEHANDELEN("bezwaarBehandelen", BELEID_ONDERWIJS, Soort.BESLISSEN_OP_BEZWAAR),
  BEZWAAR_BESLISSEN("bezwaarBeslissen", BESLISSER, Soort.BESLISSEN_OP_BEZWAAR),
  BEZWAAR_BEKENDMAKEN("bezwaarBekendmaken", BELEID_ONDERWIJS, Soort.BESLISSEN_OP_BEZWAAR),
  WIJZIGING_BEOORDELEN("wijzigingBeoordelen", BELEID_ONDERWIJS, null),
  INTREKKING_VOORBEREIDEN("intrekkingVoorbereiden", BELEID_ONDERWIJS, null),
  ZIENSWIJZE_INTREKKING("zienswijzeIntrekking", DIRECTEUR, Soort.ZIENSWIJZE),
  INTREKKEN("intrekken", BESLISSER, null),
  INTREKKING_BEKENDMAKEN("intrekkingBekendmaken", BELEID_ONDERWIJS, null),
  INGEBREKESTELLING_AFHANDELEN(
      "ingebrekestellingAfhandelen", BELEID_ONDERWIJS, Soort.INGEBREKESTELLING),
  VOORNEMEN_MELDEN("voornemenMelden", BELEID_ONDERWIJS, null);

  private final String id;
  private final Rol rol;
  private final Soort termijn;

  Stap(String id, Rol rol, Soort termijn) {
    this.id = id;
    this.rol = rol;
    this.termijn = termijn;
  }

  /** Het id van de taak in het model. */
  public String id() {
    return id;
  }

  /** Wie haar doet. */
  public Rol rol() {
    return rol;
  }

  /** Of de school aan zet is. */
  public boolean vanSchool() {
    return rol == DIRECTEUR;
  }

  /** De wettelijke termijn die deze stap volgt, of niets: dan telt onze eigen werktijd. */
  Optional<Soort> termijn() {
    return Optional.ofNullable(termijn);
  }

  /** De stap bij een taak in het model. */
  public static Optional<Stap> met(String id) {
    return Stream.of(values()).filter(stap -> stap.id.equals(id)).findFirst();
  }
}
