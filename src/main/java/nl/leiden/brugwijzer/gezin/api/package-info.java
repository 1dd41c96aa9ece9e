/** Gezinnen en contactmomenten voor programma's. */
package nl.leiden.brugwijzer.gezin.api;
