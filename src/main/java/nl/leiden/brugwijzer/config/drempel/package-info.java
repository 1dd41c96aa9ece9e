/** Drempels in PostgreSQL: hoe vaak iemand iets achter elkaar mag vragen. */
package nl.leiden.brugwijzer.config.drempel;
