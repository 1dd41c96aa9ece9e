package nl.leiden.brugwijzer.config;

import java.util.List;

/**
 * Wat een foutpagina zegt.
 *
 * @param titel wat er is
 * @param uitleg waarom
 * @param raad wat je nu kunt doen
 * @param nummer waarmee beheer de fout terugvindt, of null
 * @param getypt wat er getypt was
 * @param terug pad van de vorige pagina, of null
 */
record Foutbeeld(
    int status,
    String titel,
    String uitleg,
    String raad,
    String nummer,
    List<String> getypt,
    String terug) {}
