/** Wie er aan het werk is, voor programma's. */
package nl.leiden.brugwijzer.gebruiker.api;
