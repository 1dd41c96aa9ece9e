package nl.leiden.brugwijzer.suggestie.publicatie;

/** Een thema waar iets bij veranderde. */
public record Themakeuze(String thema, String naam) {}
