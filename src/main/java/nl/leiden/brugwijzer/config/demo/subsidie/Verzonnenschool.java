package nl.leiden.brugwijzer.config.demo.subsidie;

import static nl.leiden.brugwijzer.school.Vestiging.Soort.PRIMAIR_ONDERWIJS;
import static nl.leiden.brugwijzer.school.Vestiging.Soort.SPECIAAL_ONDERWIJS;

import nl.leiden.brugwijzer.school.Vestiging.Soort;

/**
 * De scholen van het verzonnen bestuur. Een echt vestigingsnummer begint met cijfers, dus deze
 * nummers bestaan nergens. Zo wordt in de demo nooit een echte school iets geweigerd.
 */
enum Verzonnenschool {
  KOMPASROOS("ZZ0100", "De Kompasroos", PRIMAIR_ONDERWIJS, 214, "NL58ABNA0000000001"),
  POOLSTER("ZZ0200", "De Poolster", PRIMAIR_ONDERWIJS, 187, "NL31ABNA0000000002"),
  SEXTANT("ZZ0300", "De Sextant", PRIMAIR_ONDERWIJS, 256, "NL04ABNA0000000003"),
  LOODSLIJN("ZZ0400", "De Loodslijn", PRIMAIR_ONDERWIJS, 143, "NL74ABNA0000000004"),
  NOORDERLICHT("ZZ0500", "Het Noorderlicht", PRIMAIR_ONDERWIJS, 302, "NL52ABNA0000000012"),
  VUURTOREN("ZZ0600", "De Vuurtoren", PRIMAIR_ONDERWIJS, 168, "NL20ABNA0000000006"),
  ANKERPLAATS("ZZ0700", "De Ankerplaats", PRIMAIR_ONDERWIJS, 231, "NL90ABNA0000000007"),
  WINDWIJZER("ZZ0800", "De Windwijzer", PRIMAIR_ONDERWIJS, 274, "NL63ABNA0000000008"),
  ZEILMAKER("ZZ0900", "De Zeilmaker", PRIMAIR_ONDERWIJS, 199, "NL36ABNA0000000009"),
  BOEI("ZZ1000", "De Boei", PRIMAIR_ONDERWIJS, 156, "NL09ABNA0000000010"),
  KAAPSTANDER("ZZ1100", "De Kaapstander", SPECIAAL_ONDERWIJS, 92, "NL79ABNA0000000011"),
  /** Deelt haar rekening met Het Noorderlicht: de gemeente ziet dat, zonder het nummer te zien. */
  LANDVAST("ZZ1200", "De Landvast", PRIMAIR_ONDERWIJS, 175, "NL52ABNA0000000012");

  static final String BESTUUR = "windroos";

  final String brin6;
  final String naam;
  final Soort soort;
  final int leerlingen;
  final String iban;

  Verzonnenschool(String brin6, String naam, Soort soort, int leerlingen, String iban) {
    this.brin6 = brin6;
    this.naam = "Verzonnen school " + naam;
    this.soort = soort;
    this.leerlingen = leerlingen;
    this.iban = iban;
  }
}
