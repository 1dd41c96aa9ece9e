package nl.leiden.brugwijzer.taak;

import java.util.UUID;

/** Een stap van een zaak. */
public record Zaakstap(UUID zaak, String stap) {}
