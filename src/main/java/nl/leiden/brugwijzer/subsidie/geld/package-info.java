/** Het geld van de subsidie: het plafond per schooljaar, de betalingen en de afrekening. */
@org.springframework.modulith.NamedInterface("geld")
package nl.leiden.brugwijzer.subsidie.geld;
