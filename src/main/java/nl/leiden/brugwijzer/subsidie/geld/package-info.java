/** Het geld van de subsidie: het plafond per schooljaar, de betalingen en de afrekening. */
package nl.leiden.brugwijzer.subsidie.geld;
