package nl.leiden.brugwijzer.bericht;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** De woorden van een bericht: de zin in de app, en onderwerp en tekst van de mail. */
@Component
public class Berichttekst {

  private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

  private final MessageSource woorden;
  private final String adres;
  private final Map<String, Berichtadres> adressen;

  Berichttekst(
      MessageSource woorden,
      @Value("${brugwijzer.adres}") String adres,
      List<Berichtadres> adressen) {
    this.woorden = woorden;
    this.adres = adres;
    this.adressen =
        adressen.stream().collect(Collectors.toMap(Berichtadres::zaaksoort, Function.identity()));
  }

  /** De zin die de ontvanger in de app leest. */
  public String zin(Bericht bericht) {
    var zin = soorttekst("bericht.soort.", bericht);
    return bericht.namens() == null
        ? zin
        : woord("bericht.terwaarneming", bericht.namensNaam(), zin);
  }

  /** Dezelfde zin zonder namen van mensen. */
  String mailzin(Bericht bericht) {
    var zin = soorttekst("bericht.soort.", bericht);
    return bericht.namens() == null ? zin : woord("bericht.terwaarneming.mail", zin);
  }

  /** Het pad van de zaak waar het bericht over gaat, als de ontvanger die mag openen. */
  public Optional<String> pad(Bericht bericht) {
    return Optional.ofNullable(bericht.zaak())
        .flatMap(
            zaak ->
                Optional.ofNullable(adressen.get(bericht.zaaksoort()))
                    .map(kamer -> kamer.pad(zaak)));
  }

  String onderwerp(Bericht bericht) {
    var onderwerp = soorttekst("bericht.onderwerp.", bericht).replaceAll("\\s+", " ");
    return bericht.namens() == null
        ? onderwerp
        : woord("bericht.terwaarneming.onderwerp", onderwerp);
  }

  String mail(Bericht bericht) {
    var nieuws =
        bericht.nummer().isEmpty()
            ? mailzin(bericht)
            : woord("bericht.nieuws." + bericht.zaaksoort(), bericht.nummer())
                + "\n"
                + mailzin(bericht);
    return woord("bericht.mail", nieuws, link(bericht));
  }

  /** Via het bericht, zodat het gelezen is zodra de ontvanger de zaak opent. */
  String link(Bericht bericht) {
    return adres + "/berichten/" + bericht.id();
  }

  void moetKennen(String soort) {
    var bekend = woorden.getMessage("bericht.soort." + soort, null, null, NEDERLANDS);
    if (bekend == null) throw new IllegalArgumentException("Geen tekst voor bericht " + soort);
  }

  private String soorttekst(String voor, Bericht bericht) {
    var wie = bericht.waarde() == null ? woord("bericht.iemand") : bericht.waarde();
    return woord(voor + bericht.soort(), bericht.nummer(), wie);
  }

  private String woord(String sleutel, Object... waarden) {
    return woorden.getMessage(sleutel, waarden, NEDERLANDS);
  }
}
