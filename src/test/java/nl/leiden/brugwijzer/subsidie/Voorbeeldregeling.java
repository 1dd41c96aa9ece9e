package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leiden.brugwijzer.school.Vestiging.Soort;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Beslistermijn;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Betaalmoment;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Eis;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Plafond;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Venster;
import nl.leiden.brugwijzer.subsidie.Regelinginhoud.Verdeling;
import nl.leiden.brugwijzer.subsidie.brief.Briefopsteller;
import nl.leiden.brugwijzer.subsidie.brief.Briefsoort;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;

/** Een regeling en een aanvraag zoals ze in proeven voorkomen. */
public final class Voorbeeldregeling {

  /** Een rekeningnummer dat klopt en van niemand is. */
  public static final String IBAN = "NL91ABNA0417164300";

  private Voorbeeldregeling() {}

  /** Een regeling met dit venster. */
  public static Regelinginhoud met(LocalDate van, LocalDate tot) {
    return met(van, tot, "80000.00");
  }

  public static Regelinginhoud met(LocalDate van, LocalDate tot, String maximum) {
    return met(van, tot, maximum, "320000.00");
  }

  static Regelinginhoud metBrieven(
      LocalDate van, LocalDate tot, Map<Briefsoort, String> eigenAlineas) {
    return metBrieven(van, tot, Briefopsteller.LAATSTE, eigenAlineas);
  }

  static Regelinginhoud metBrieven(
      LocalDate van, LocalDate tot, int brievenversie, Map<Briefsoort, String> eigenAlineas) {
    var r = met(van, tot);
    return new Regelinginhoud(
        r.naam(),
        r.grondslag(),
        r.bron(),
        r.bronDatum(),
        r.voorbeeld(),
        r.voorbeeldUitleg(),
        r.schooljaren(),
        r.venster(),
        r.soorten(),
        r.maximum(),
        r.verdeling(),
        r.beslistermijn(),
        r.aanvultermijn(),
        r.betaalmomenten(),
        r.verantwoordenUiterlijk(),
        r.kwaliteitseisen(),
        r.urenadvies(),
        brievenversie,
        eigenAlineas);
  }

  static Regelinginhoud metPlafond(LocalDate van, LocalDate tot, String plafond) {
    return met(van, tot, "80000.00", plafond);
  }

  private static Regelinginhoud met(LocalDate van, LocalDate tot, String maximum, String plafond) {
    return new Regelinginhoud(
        "Proefregeling",
        "proefbesluit",
        "proef",
        LocalDate.of(2026, 1, 1),
        true,
        "Alles in deze regeling is een voorbeeld.",
        List.of(new Plafond("2026-2027", new BigDecimal(plafond))),
        new Venster(van, tot),
        List.of(Soort.PRIMAIR_ONDERWIJS, Soort.SPECIAAL_ONDERWIJS),
        new BigDecimal(maximum),
        Verdeling.VOLGORDE_VAN_ONTVANGST,
        new Beslistermijn(
            Duur.weken(13), Beslistermijn.Vanaf.VENSTERSLUITING, "proefbesluit, artikel 6"),
        Duur.weken(2),
        List.of(new Betaalmoment(42, null, 100)),
        LocalDate.of(2027, 12, 31),
        List.of(new Eis("Ouders kunnen binnenlopen.", "voorbeeld")),
        16);
  }

  /** Een regeling waarvan de beslistermijn bij de ontvangst begint. */
  static Regelinginhoud opOntvangst() {
    var r = met(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 6, 1));
    var vanaf = Beslistermijn.Vanaf.ONTVANGST;
    return met(r, r.verdeling(), new Beslistermijn(r.beslistermijn().duur(), vanaf, "artikel 6"));
  }

  /** Dezelfde regeling, maar wie er geld krijgt, volgt uit een rangschikking. */
  static Regelinginhoud metRangschikking(LocalDate van, LocalDate tot, String plafond) {
    var r = metPlafond(van, tot, plafond);
    return met(r, Verdeling.RANGSCHIKKING, r.beslistermijn());
  }

  private static Regelinginhoud met(
      Regelinginhoud r, Verdeling verdeling, Beslistermijn beslistermijn) {
    return new Regelinginhoud(
        r.naam(),
        r.grondslag(),
        r.bron(),
        r.bronDatum(),
        r.voorbeeld(),
        r.voorbeeldUitleg(),
        r.schooljaren(),
        r.venster(),
        r.soorten(),
        r.maximum(),
        verdeling,
        beslistermijn,
        r.aanvultermijn(),
        r.betaalmomenten(),
        r.verantwoordenUiterlijk(),
        r.kwaliteitseisen(),
        r.urenadvies());
  }

  /** Alles ingevuld. */
  public static Aanvraaginhoud compleet() {
    return new Aanvraaginhoud(
        List.of("2026-2027"),
        "Veel ouders spreken thuis een andere taal.",
        "Ouders kennen de regelingen niet.",
        kengetal("32.40"),
        kengetal("6.10"),
        kengetal("120.00"),
        new BigDecimal("16.00"),
        Werkgever.JES_RIJNLAND,
        List.of("Elke ochtend tussen half negen en negen."),
        new Begroting(
            List.of(
                new Begroting.Post("Loon", new BigDecimal("39000.00")),
                new Begroting.Post("Scholing", new BigDecimal("1000.00"))),
            new BigDecimal("40000.00")),
        Rijkssubsidie.AFGEWEZEN);
  }

  public static Rekening rekening() {
    return new Rekening(IBAN, "Stichting Proefschool");
  }

  private static Kengetal kengetal(String waarde) {
    return new Kengetal(new BigDecimal(waarde), 2025, "CBS");
  }
}
