/** Doorverwijzingen voor programma's. */
package nl.leiden.brugwijzer.doorverwijzing.api;
