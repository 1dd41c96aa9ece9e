package nl.leiden.brugwijzer.toegang;

import static nl.leiden.brugwijzer.toegang.Rij.haalWeg;
import static nl.leiden.brugwijzer.toegang.Rij.lees;
import static nl.leiden.brugwijzer.toegang.Rij.stuur;
import static nl.leiden.brugwijzer.toegang.Rij.vervang;
import static nl.leiden.brugwijzer.toegang.Toestand.*;
import static nl.leiden.brugwijzer.toegang.Wie.*;

import java.util.List;

/**
 * Wie er via de API waarbij komt: hetzelfde als op de schermen. Een nieuwe route zonder rij laat de
 * proef falen. Wie iets verandert, stuurt de versie mee die hij zelf las.
 */
final class Apitabel {

  private static final String OPDRACHT =
      """
      {"gezin": "{gezin}", "hulpvraag": "GELD", "bestemming": "{buiten}", "akkoord": true,
       "akkoordWie": "MOEDER", "akkoordHoe": "MONDELING", "akkoordOp": "2026-11-16"}""";
  private static final String VERVOLG =
      OPDRACHT.replace("\"hulpvraag\"", "\"vorige\": \"{zaak}\", \"hulpvraag\"");
  private static final String CONTACT =
      """
      {"type": "OPVOEDEN", "plaats": "TELEFOON", "minuten": 5, "datum": "2026-11-16",
       "gezin": "{gezin}"}""";
  private static final String INSTANTIE =
      """
      {"naam": "Instantie {naam}", "soort": "WIJK_EN_WELZIJN", "hulpvragen": ["GELD"],
       "reactieWerkdagen": 3, "bron": "proef"}""";
  private static final String REGELING =
      """
      {"naam": "Regeling {naam}", "wieVraagtAan": "OUDER", "beslist": "gemeente",
       "hulpvragen": ["GELD"], "beslistermijnDagen": 56, "bron": "proef"}""";
  private static final String GEZIN_X = "{\"label\": \"X\"}";
  private static final String AAN_SAM = "{\"lid\": \"{sam}\"}";
  private static final String AAN_VREEMDE = "{\"lid\": \"{vreemde}\"}";
  private static final String NEEMT_AAN = "{\"keuze\": \"AANGENOMEN\"}";
  private static final String KWAM_AAN = "{\"keuze\": \"AANGEKOMEN\"}";
  private static final String STAP_AANGENOMEN = "{\"stap\": \"{stap}\", \"keuze\": \"AANGENOMEN\"}";
  private static final String STAP_AANGEKOMEN = "{\"stap\": \"{stap}\", \"keuze\": \"AANGEKOMEN\"}";
  private static final String STAP_VERZET = "{\"stap\": \"{stap}\", \"dag\": \"2026-12-01\"}";

  private Apitabel() {}

  static final List<Rij> HUIS =
      List.of(
          lees("/api/v1/ik").mag(IEDER).anders(200),
          lees("/api/v1/openapi.json").mag(IEDER).mag(NIEMAND).anders(200),
          lees("/api/v1/openapi.json.yaml").mag(IEDER).anders(200));

  static final List<Rij> TAKEN =
      List.of(
          lees("/api/v1/taken").mag(IEDER).anders(200),
          lees("/api/v1/taken/{id}").mag(TEAM).anders(404),
          lees("/api/v1/taken/{id}").bij(BIJ_SCHOOL).mag(SCHOOL).anders(404),
          lees("/api/v1/taken/{id}").bij(INGETROKKEN).krijgt(409, TEAM).anders(404),
          stuur("/api/v1/taken/{id}/oppakken", "").mag(TEAM).anders(404),
          stuur("/api/v1/taken/{id}/oppakken", "")
              .bij(BIJ_SCHOOL)
              .mag(BO)
              .krijgt(409, COLLEGA)
              .anders(404),
          stuur("/api/v1/taken/{id}/oppakken", "")
              .bij(OPGEPAKT_DOOR_NOOR)
              .mag(NOOR)
              .krijgt(409, SAM, LEIDER)
              .anders(404),
          stuur("/api/v1/taken/{id}/oppakken", "").bij(INGETROKKEN).krijgt(409, TEAM).anders(404),
          stuur("/api/v1/taken/{id}/teruggeven", "")
              .bij(OPGEPAKT_DOOR_NOOR)
              .mag(NOOR, LEIDER)
              .krijgt(409, SAM)
              .anders(404),
          stuur("/api/v1/taken/{id}/toewijzen", AAN_SAM)
              .mag(LEIDER)
              .krijgt(403, NOOR, SAM)
              .anders(404),
          stuur("/api/v1/taken/{id}/toewijzen", AAN_VREEMDE).krijgt(403, NOOR, SAM).anders(404),
          stuur("/api/v1/taken/{id}/afronding", NEEMT_AAN).mag(TEAM).anders(404),
          stuur("/api/v1/taken/{id}/afronding", NEEMT_AAN)
              .bij(OPGEPAKT_DOOR_NOOR)
              .mag(NOOR, LEIDER)
              .krijgt(409, SAM)
              .anders(404),
          stuur("/api/v1/taken/{id}/afronding", KWAM_AAN)
              .bij(BIJ_SCHOOL)
              .mag(BO)
              .krijgt(409, COLLEGA)
              .anders(404));

  static final List<Rij> DOORVERWIJZING =
      List.of(
          lees("/api/v1/doorverwijzingen").mag(BRUG).mag(TEAMS).anders(403),
          stuur("/api/v1/doorverwijzingen", OPDRACHT)
              .krijgt(201, SCHOOL)
              .krijgt(404, ANDERE_BO)
              .anders(403),
          stuur("/api/v1/doorverwijzingen", VERVOLG)
              .krijgt(201, SCHOOL)
              .krijgt(404, ANDERE_BO)
              .anders(403),
          lees("/api/v1/doorverwijzingen/{id}").mag(SCHOOL).mag(TEAM).anders(404),
          lees("/api/v1/doorverwijzingen/{id}").bij(CONCEPT).anders(404),
          lees("/api/v1/doorverwijzingen/{id}").bij(BIJ_SCHOOL).mag(SCHOOL).anders(404),
          lees("/api/v1/doorverwijzingen/{id}").bij(INGETROKKEN).mag(SCHOOL).anders(404),
          lees("/api/v1/doorverwijzingen/{id}").bij(AFGEWEZEN_DOOR_TEAM).mag(SCHOOL).anders(404),
          lees("/api/v1/doorverwijzingen/{id}/tijdlijn").mag(SCHOOL).mag(TEAM).anders(404),
          lees("/api/v1/doorverwijzingen/{id}/tijdlijn").bij(INGETROKKEN).mag(SCHOOL).anders(404),
          lees("/api/v1/doorverwijzingen/{id}/stappen").mag(SCHOOL).mag(TEAM).anders(404),
          lees("/api/v1/doorverwijzingen/{id}/stappen").bij(INGETROKKEN).mag(SCHOOL).anders(404),
          stuur("/api/v1/doorverwijzingen/{id}/antwoorden", STAP_AANGENOMEN).mag(TEAM).anders(404),
          stuur("/api/v1/doorverwijzingen/{id}/antwoorden", STAP_AANGENOMEN)
              .bij(OPGEPAKT_DOOR_NOOR)
              .mag(NOOR, LEIDER)
              .krijgt(409, SAM)
              .anders(404),
          stuur("/api/v1/doorverwijzingen/{id}/antwoorden", STAP_AANGENOMEN)
              .bij(INGETROKKEN)
              .anders(404),
          stuur("/api/v1/doorverwijzingen/{id}/antwoorden", STAP_AANGEKOMEN)
              .bij(BIJ_SCHOOL)
              .mag(BO)
              .krijgt(409, COLLEGA)
              .anders(404),
          stuur("/api/v1/doorverwijzingen/{id}/verzetten", STAP_VERZET)
              .bij(BIJ_SCHOOL)
              .mag(BO)
              .krijgt(409, COLLEGA)
              .anders(404),
          stuur("/api/v1/doorverwijzingen/{id}/intrekking", "{\"door\": \"OUDER\"}")
              .mag(SCHOOL)
              .anders(404),
          stuur("/api/v1/doorverwijzingen/{id}/overdracht", "{\"naar\": \"{collega}\"}")
              .mag(SCHOOL)
              .anders(404),
          stuur("/api/v1/doorverwijzingen/{id}/overdracht", "{\"naar\": \"{vreemde}\"}")
              .anders(404));

  private static final String AANVRAAG = "{\"regeling\": \"{open}\", \"vestiging\": \"{school}\"}";
  private static final String GESCHREVEN = "{\"populatie\": \"Ouders\"}";
  private static final String VERKLAARD = "{\"verklaring\": true}";

  static final List<Rij> SUBSIDIE =
      List.of(
          lees("/api/v1/subsidieregelingen").mag(IEDER).anders(200),
          lees("/api/v1/subsidieaanvragen")
              .mag(AANVRAGERS)
              .mag(ANDERE_AANVRAGERS)
              .mag(Wie.SUBSIDIE)
              .anders(403),
          lees("/api/v1/subsidieaanvragen/{id}")
              .bij(SUBSIDIE_CONCEPT)
              .mag(AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .krijgt(404, Wie.SUBSIDIE)
              .anders(403),
          lees("/api/v1/subsidieaanvragen/{id}")
              .bij(SUBSIDIE_INGEDIEND)
              .mag(AANVRAGERS)
              .mag(Wie.SUBSIDIE)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          stuur("/api/v1/subsidieaanvragen", AANVRAAG)
              .bij(SUBSIDIE_CONCEPT)
              .krijgt(201, AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          vervang("/api/v1/subsidieaanvragen/{id}/inhoud", GESCHREVEN)
              .bij(SUBSIDIE_CONCEPT)
              .mag(AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .krijgt(404, Wie.SUBSIDIE)
              .anders(403),
          vervang("/api/v1/subsidieaanvragen/{id}/inhoud", GESCHREVEN)
              .bij(SUBSIDIE_INGEDIEND)
              .krijgt(409, AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .krijgt(404, Wie.SUBSIDIE)
              .anders(403),
          stuur("/api/v1/subsidieaanvragen/{id}/indienen", VERKLAARD)
              .bij(SUBSIDIE_CONCEPT)
              .mag(AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .krijgt(404, Wie.SUBSIDIE)
              .anders(403),
          stuur("/api/v1/subsidieaanvragen/{id}/indienen", VERKLAARD)
              .bij(SUBSIDIE_INGEDIEND)
              .mag(DIRECTEUR)
              .krijgt(409, SCHOOLBESTUUR)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403));

  static final List<Rij> GEZIN =
      List.of(
          lees("/api/v1/gezinnen").mag(BRUG).anders(403),
          stuur("/api/v1/gezinnen", GEZIN_X).krijgt(201, BRUG).anders(403),
          lees("/api/v1/gezinnen/{id}").mag(SCHOOL).krijgt(404, ANDERE_BO).anders(403),
          vervang("/api/v1/gezinnen/{id}", GEZIN_X).mag(SCHOOL).krijgt(404, ANDERE_BO).anders(403),
          stuur("/api/v1/gezinnen/{id}/afsluiten", "")
              .mag(SCHOOL)
              .krijgt(404, ANDERE_BO)
              .anders(403),
          stuur("/api/v1/gezinnen/{id}/heropenen", "")
              .mag(SCHOOL)
              .krijgt(404, ANDERE_BO)
              .anders(403),
          lees("/api/v1/contactmomenten").mag(BRUG).anders(403),
          lees("/api/v1/contactmomenten?gezin={gezin}").mag(BRUG).anders(403),
          lees("/api/v1/contactmomenten/{id}").mag(SCHOOL).krijgt(404, ANDERE_BO).anders(403),
          stuur("/api/v1/contactmomenten", CONTACT)
              .krijgt(201, SCHOOL)
              .krijgt(404, ANDERE_BO)
              .anders(403),
          haalWeg("/api/v1/contactmomenten/{id}")
              .krijgt(204, BO)
              .krijgt(404, COLLEGA, ANDERE_BO)
              .anders(403));

  static final List<Rij> SOCIALE_KAART =
      List.of(
          lees("/api/v1/instanties").mag(IEDER).anders(200),
          lees("/api/v1/instanties/{id}").mag(IEDER).anders(200),
          stuur("/api/v1/instanties", INSTANTIE).krijgt(201, KAART).anders(403),
          vervang("/api/v1/instanties/{id}", INSTANTIE).mag(KAART).anders(403),
          stuur("/api/v1/instanties/{id}/nakijken", "").mag(KAART).anders(403),
          stuur("/api/v1/instanties/{id}/sluiten", "").mag(KAART).anders(403),
          stuur("/api/v1/instanties/{id}/heropenen", "").mag(KAART).anders(403),
          stuur("/api/v1/instanties/{id}/wachttijd", "{\"weken\": 3}").mag(KAART).anders(403),
          lees("/api/v1/regelingen").mag(IEDER).anders(200),
          lees("/api/v1/regelingen/{id}").mag(IEDER).anders(200),
          stuur("/api/v1/regelingen", REGELING).krijgt(201, KAART).anders(403),
          vervang("/api/v1/regelingen/{id}", REGELING).mag(KAART).anders(403),
          stuur("/api/v1/regelingen/{id}/nakijken", "").mag(KAART).anders(403),
          stuur("/api/v1/regelingen/{id}/sluiten", "").mag(KAART).anders(403),
          stuur("/api/v1/regelingen/{id}/heropenen", "").mag(KAART).anders(403));
}
