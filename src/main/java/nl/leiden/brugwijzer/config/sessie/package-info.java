/** Sessies in PostgreSQL: zuinig bewaard, na een nieuwe versie nog leesbaar of anders voorbij. */
package nl.leiden.brugwijzer.config.sessie;
