/**
 * De brieven van de subsidie: van feiten naar tekst, in versies; besluit niets en bewaart niets.
 */
package nl.leiden.brugwijzer.subsidie.brief;
