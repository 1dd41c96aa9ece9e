/** De takenlijst voor programma's. */
package nl.leiden.brugwijzer.taak.api;
