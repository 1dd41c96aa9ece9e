/** Wat er met signalen is gedaan, voor iedereen die is aangemeld en zo nodig voor iedereen. */
package nl.leiden.brugwijzer.suggestie.publicatie;
