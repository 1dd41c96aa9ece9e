package nl.leiden.brugwijzer.doorverwijzing;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.proef.Testklok;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.socialekaart.WieVraagtAan;
import org.springframework.util.ReflectionUtils;

/** Doorverwijzingen voor proeven zonder Spring. */
final class Voorbeelden {

  static final ZonedDateTime NU = Testklok.BEGIN;

  static final Gebruiker BO =
      new Gebruiker(
          "bo",
          "Bo Voorbeeld",
          "bo@voorbeeld.example",
          Rol.BRUGFUNCTIONARIS,
          "stichting",
          "Stichting",
          "X00001",
          "School");

  private Voorbeelden() {}

  static Bestemming metAccount() {
    return bestemming(Bestemming.Soort.INSTANTIE_MET_ACCOUNT, "team", false);
  }

  static Bestemming zonderAccount() {
    return bestemming(Bestemming.Soort.INSTANTIE_ZONDER_ACCOUNT, null, false);
  }

  static Bestemming regeling() {
    return bestemming(Bestemming.Soort.REGELING, null, false);
  }

  static Bestemming gesloten() {
    return bestemming(Bestemming.Soort.INSTANTIE_MET_ACCOUNT, "team", true);
  }

  static Doorverwijzing concept(Bestemming naar) {
    var d = new Doorverwijzing(new DoorverwijzingId(UUID.randomUUID()), BO, NU.toInstant());
    d.schrijf(
        new Vraag(UUID.randomUUID(), null, Hulpvraag.GELD, "Toelichting", false, false, null, null),
        Doel.van(naar),
        Akkoord.van(Akkoord.Wie.MOEDER, Akkoord.Hoe.MONDELING, NU.toLocalDate(), Set.of()),
        NU.toInstant());
    return d;
  }

  static Doorverwijzing verzonden(Bestemming naar) {
    var d = concept(naar);
    d.verstuur("2026-00001", UUID.randomUUID(), NU);
    return d;
  }

  /** Een doorverwijzing naar een team in deze toestand. */
  static Doorverwijzing in(Status status) {
    if (status == Status.CONCEPT) return concept(metAccount());
    var d = verzonden(metAccount());
    switch (status) {
      case ONTVANGEN -> d.lees(NU);
      case VRAAG -> d.stelVraag(NU);
      case WACHTLIJST -> d.zetOpWachtlijst(8, NU);
      case IN_BEHANDELING -> d.neemAan(NU);
      case AANGEKOMEN -> d.meldAangekomen(Antwoordsoort.HULP_GESTART, NU);
      case NIET_GELUKT -> d.meldNietGelukt(Antwoordsoort.ELDERS, NU);
      case AFGEWEZEN -> d.wijsAf(Reden.GEEN_PLEK, NU);
      case INGETROKKEN -> d.trekIn(false, NU);
      case AFGEROND -> {
        d.meldAangekomen(Antwoordsoort.HULP_GESTART, NU);
        d.sluitAf(Antwoordsoort.JA, NU);
      }
      default -> {
        // Verzonden is zij al.
      }
    }
    return d;
  }

  /** Alle velden, om te zien dat er niets veranderde. */
  static String alsTekst(Doorverwijzing d) {
    return Stream.of(Doorverwijzing.class.getDeclaredFields())
        .filter(veld -> !Modifier.isStatic(veld.getModifiers()))
        .map(veld -> veld.getName() + "=" + waarde(veld, d))
        .collect(Collectors.joining(", "));
  }

  private static Object waarde(Field veld, Doorverwijzing d) {
    veld.setAccessible(true);
    return ReflectionUtils.getField(veld, d);
  }

  private static Bestemming bestemming(Bestemming.Soort soort, String team, boolean gesloten) {
    var regeling = soort == Bestemming.Soort.REGELING;
    return new Bestemming(
        soort,
        UUID.randomUUID(),
        "Bestemming",
        team,
        regeling ? null : 3,
        regeling ? 56 : null,
        null,
        regeling ? WieVraagtAan.OUDER : null,
        Set.of(Hulpvraag.GELD),
        LocalDate.of(2026, 1, 1),
        gesloten,
        false);
  }
}
