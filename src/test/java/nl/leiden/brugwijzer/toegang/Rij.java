package nl.leiden.brugwijzer.toegang;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Een rij van de toegangstabel: een route, bij een toestand, en wat iedereen daar krijgt.
 *
 * @param pad zoals in de routes, met eventueel een vraag erachter
 * @param formulier wat er verstuurd wordt; namen tussen accolades komen uit de zaak
 * @param keuze de parameter die deze route kiest, of null
 */
record Rij(
    HttpMethod methode,
    String pad,
    String formulier,
    String keuze,
    Toestand toestand,
    Map<Wie, Integer> krijgt) {

  /** Lezen; wie mag, krijgt een pagina. */
  static Rij lees(String pad) {
    return new Rij(HttpMethod.GET, pad, "", null, Toestand.BIJ_TEAM, Map.of());
  }

  /** Iets doen; wie mag, gaat daarna ergens heen. */
  static Rij doe(String pad, String formulier) {
    return new Rij(HttpMethod.POST, pad, formulier, null, Toestand.BIJ_TEAM, Map.of());
  }

  static Rij doe(String pad) {
    return doe(pad, "");
  }

  /** Als programma iets sturen. */
  static Rij stuur(String pad, String json) {
    return doe(pad, json);
  }

  /** Als programma iets vervangen. */
  static Rij vervang(String pad, String json) {
    return new Rij(HttpMethod.PUT, pad, json, null, Toestand.BIJ_TEAM, Map.of());
  }

  /** Als programma iets weghalen. */
  static Rij haalWeg(String pad) {
    return new Rij(HttpMethod.DELETE, pad, "", null, Toestand.BIJ_TEAM, Map.of());
  }

  /** Of het om een programma gaat: dan is er geen formulier en geen omleiding. */
  boolean vanApi() {
    return pad.startsWith("/api/");
  }

  /** Wat een programma eerst leest om te weten van welke versie het uitgaat, of null. */
  String versieVan() {
    var einde = pad.indexOf("{id}");
    return !vanApi() || methode == HttpMethod.GET || einde < 0
        ? null
        : pad.substring(0, einde + "{id}".length());
  }

  Rij bij(Toestand andere) {
    return new Rij(methode, pad, formulier, keuze, andere, krijgt);
  }

  Rij met(String parameter) {
    return new Rij(methode, pad, formulier, parameter, toestand, krijgt);
  }

  Rij mag(Set<Wie> mensen) {
    return krijgt(vanApi() || methode == HttpMethod.GET ? 200 : 302, mensen);
  }

  Rij mag(Wie... mensen) {
    return mag(Set.of(mensen));
  }

  Rij krijgt(int status, Set<Wie> mensen) {
    var meer = new EnumMap<Wie, Integer>(Wie.class);
    meer.putAll(krijgt);
    mensen.forEach(wie -> meer.put(wie, status));
    return new Rij(methode, pad, formulier, keuze, toestand, meer);
  }

  Rij krijgt(int status, Wie... mensen) {
    return krijgt(status, Set.of(mensen));
  }

  /** Wat ieder ander krijgt; wie niet is aangemeld, gaat naar de aanmeldpagina of hoort dat. */
  Rij anders(int status) {
    var rest = new EnumMap<Wie, Integer>(Wie.class);
    Wie.IEDER.forEach(wie -> rest.put(wie, status));
    rest.put(Wie.NIEMAND, vanApi() ? 401 : 302);
    rest.putAll(krijgt);
    return new Rij(methode, pad, formulier, keuze, toestand, rest);
  }

  /** De route, om in de lijst van routes terug te vinden. */
  String route() {
    return methode + " " + pad.split("\\?")[0] + (keuze == null ? "" : " [" + keuze + "]");
  }

  @Override
  public String toString() {
    return methode + " " + pad + (keuze == null ? "" : " [" + keuze + "]") + ", " + toestand;
  }
}
