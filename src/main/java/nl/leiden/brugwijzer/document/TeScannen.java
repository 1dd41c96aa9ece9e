package nl.leiden.brugwijzer.document;

/** Er kwam een bestand bij dat gescand moet worden. */
record TeScannen() {}
