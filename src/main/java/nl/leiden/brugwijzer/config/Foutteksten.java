package nl.leiden.brugwijzer.config;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Situatie;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** De woorden bij een fout. */
@Component
class Foutteksten {

  private static final Locale NL = Locale.forLanguageTag("nl");

  private final MessageSource teksten;
  private final Dagwoorden dagen;

  Foutteksten(MessageSource teksten, Dagwoorden dagen) {
    this.teksten = teksten;
    this.dagen = dagen;
  }

  String titel(Foutsoort soort) {
    return teksten.getMessage("fout.titel." + soort, null, NL);
  }

  String raad(Foutsoort soort) {
    return teksten.getMessage("fout.raad." + soort, null, NL);
  }

  String uitleg(Foutsoort soort) {
    return teksten.getMessage("fout.uitleg." + soort, null, NL);
  }

  String naarVandaag() {
    return teksten.getMessage("fout.vandaag", null, NL);
  }

  /** De uitleg die het domein zelf geeft. */
  String uitleg(Situatie situatie) {
    var waarden = Arrays.stream(situatie.waarden()).map(this::inWoorden).toArray();
    return teksten.getMessage(situatie.sleutel(), waarden, uitleg(Foutsoort.van(situatie)), NL);
  }

  /** Voor een programma is er geen pagina en geen formulier. */
  String voorProgramma(Foutsoort soort) {
    return teksten.getMessage("fout.api." + soort, null, uitleg(soort), NL);
  }

  /** De uitleg die het domein geeft, of die van de soort als dat niets eigens zegt. */
  String voorProgramma(Situatie situatie) {
    return situatie instanceof NietGevonden || situatie instanceof OngeldigeInvoer
        ? voorProgramma(Foutsoort.van(situatie))
        : uitleg(situatie);
  }

  private Object inWoorden(Object waarde) {
    if (waarde instanceof Instant moment) return dagen.moment(moment);
    if (waarde instanceof LocalDate dag) return dagen.kort(dag);
    return waarde;
  }
}
