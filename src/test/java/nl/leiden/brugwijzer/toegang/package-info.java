/** Wie langs welke weg waarbij komt: elke route, elke rol, eigen en vreemd. */
package nl.leiden.brugwijzer.toegang;
