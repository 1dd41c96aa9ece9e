package nl.leiden.brugwijzer.basis;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Een formulier dat met fouten teruggaat naar wie het invulde. */
public final class Formulierfouten {

  private Formulierfouten() {}

  /** Zet een regel die het domein weigerde naast zijn veld. */
  public static void meld(BindingResult fouten, OngeldigeInvoer geweigerd) {
    meld(fouten, geweigerd.veld(), geweigerd);
  }

  /**
   * Zet een regel die het domein weigerde naast een veld dat op het scherm anders heet.
   *
   * @param veld naam op het scherm
   */
  public static void meld(BindingResult fouten, String veld, OngeldigeInvoer geweigerd) {
    fouten.rejectValue(veld, geweigerd.sleutel(), geweigerd.waarden(), null);
  }

  /**
   * Zorgt dat het scherm een formulier heeft. Was één waarde onleesbaar, dan maakte Spring er geen;
   * wat getypt is, staat dan in de fouten.
   *
   * @param leeg wat het scherm krijgt als er geen formulier is
   */
  public static void vulAan(Model model, BindingResult fouten, Object leeg) {
    if (fouten.getTarget() != null) return;
    model.addAttribute(fouten.getObjectName(), leeg);
    // Het model gooit de fouten weg zodra er een ander formulier in komt.
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + fouten.getObjectName(), fouten);
  }
}
