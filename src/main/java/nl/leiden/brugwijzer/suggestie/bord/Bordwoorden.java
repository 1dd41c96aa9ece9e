package nl.leiden.brugwijzer.suggestie.bord;

import java.time.temporal.ChronoUnit;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import org.springframework.stereotype.Component;

/** Hoe oud iets op het bord is, in woorden. */
@Component("bordwoorden")
public class Bordwoorden {

  private final Woorden woorden;
  private final Dagwoorden dagen;

  Bordwoorden(Woorden woorden, Dagwoorden dagen) {
    this.woorden = woorden;
    this.dagen = dagen;
  }

  /** Hoelang een signaal in deze stap is, zoals "ligt er 12 dagen". */
  public String ligt(Bordkaart kaart) {
    var aantal = ChronoUnit.DAYS.between(kaart.sinds(), dagen.vandaag());
    return aantal <= 0
        ? woorden.van("bord.sinds.vandaag")
        : woorden.van("bord.ligt." + kaart.stand(), aantal);
  }

  /** Of de laatste dag voorbij is. */
  public boolean teLaat(Bordkaart kaart) {
    return kaart.uiterlijk() != null && kaart.uiterlijk().isBefore(dagen.vandaag());
  }
}
