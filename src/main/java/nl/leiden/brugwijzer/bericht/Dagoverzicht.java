package nl.leiden.brugwijzer.bericht;

import java.time.Instant;
import java.util.UUID;

/** De dagelijkse mail aan één mens met alles wat er sinds de vorige bij kwam. */
record Dagoverzicht(UUID id, String aan, Instant moment, int mailPogingen) {}
