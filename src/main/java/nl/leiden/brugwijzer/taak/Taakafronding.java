package nl.leiden.brugwijzer.taak;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;

/** Hoe een zaakkamer een taak laat doen door wie geen scherm heeft; de lijst kent geen zaken. */
public interface Taakafronding {

  /** De zaaksoort, gelijk aan de sleutel van het proces. */
  String zaaksoort();

  /** Waar een programma de zaak leest. */
  String pad(UUID zaak);

  /** Wat er bij een stap geantwoord kan worden. */
  List<Keuze> keuzes(String stap);

  /**
   * Doet de taak.
   *
   * @throws nl.leiden.brugwijzer.basis.OngeldigeInvoer naast het veld waar het aan schort
   */
  void rondAf(Taak taak, Afronding antwoord, Gebruiker wie);

  /** Een antwoord op een taak, zoals gestuurd. */
  record Afronding(String keuze, Integer weken, String reden, String toelichting) {}

  /** Wat een antwoord nodig heeft. */
  @Schema(description = "Wat er geantwoord kan worden, en wat daarbij hoort.")
  record Keuze(
      @Schema(description = "De code van het antwoord.", example = "AANGENOMEN") String keuze,
      @Schema(description = "Wat het antwoord betekent.", example = "Wij pakken dit op")
          String betekenis,
      @Schema(
              description = "Velden die erbij moeten: weken, reden, toelichting.",
              example = "[\"toelichting\"]")
          List<String> vraagt,
      @Schema(description = "Waaruit de reden gekozen wordt.", example = "[\"GEEN_PLEK\"]")
          List<String> redenen) {}
}
