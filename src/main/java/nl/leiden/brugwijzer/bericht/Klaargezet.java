package nl.leiden.brugwijzer.bericht;

/** Er ligt nieuwe post; na de commit gaat de postbode meteen op pad. */
record Klaargezet() {}
