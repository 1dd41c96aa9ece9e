package nl.leiden.brugwijzer.taak;

/** Een school om op te filteren. */
public record School(String brin6, String naam) {}
