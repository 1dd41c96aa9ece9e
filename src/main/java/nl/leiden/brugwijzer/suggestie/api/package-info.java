/** Wat er met signalen is gedaan, voor programma's. */
package nl.leiden.brugwijzer.suggestie.api;
