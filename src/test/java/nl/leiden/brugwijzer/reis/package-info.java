/** Reizen door Brugwijzer in een echte browser, zoals mensen haar gebruiken. */
package nl.leiden.brugwijzer.reis;
