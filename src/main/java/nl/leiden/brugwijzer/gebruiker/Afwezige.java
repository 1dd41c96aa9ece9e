package nl.leiden.brugwijzer.gebruiker;

/**
 * De collega voor wie iemand waarneemt.
 *
 * @param gebruikersnaam waarmee die collega zich aanmeldt
 * @param naam zoals collega's hem zien
 */
public record Afwezige(String gebruikersnaam, String naam) implements java.io.Serializable {}
