package nl.leiden.brugwijzer.config.demo;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Loopt alles af wat iemand met kijken bereikt: elke link, elk filter van elk formulier, en van
 * elke lijst de volgende bladen. Wat er in andere proeven al was, blijft liggen.
 */
final class Wandeling {

  private static final String HIER = "http://localhost";
  private static final int BLADEN = 25;
  private static final Pattern STATISCH = Pattern.compile("/(css|js|img)/.*|/favicon.ico.*");
  static final Pattern KENMERK = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final MockMvc mvc;
  private final Gebruiker wie;
  private final Set<String> eerder;
  private final Runnable tussendoor;
  private final Deque<String> teGaan = new ArrayDeque<>();
  private final Set<String> geweest = new HashSet<>();
  private final Map<String, Integer> bladen = new HashMap<>();

  /** Waar een antwoord niet kwam, en waarom niet. */
  final List<String> gestruikeld = new ArrayList<>();

  /** Hoe vaak elke uitkomst voorkwam. */
  final Map<Integer, Integer> uitkomsten = new HashMap<>();

  int paginas;
  int antwoordenVanDeApi;
  int bestanden;

  Wandeling(MockMvc mvc, Gebruiker wie, Set<String> eerder, Runnable tussendoor) {
    this.mvc = mvc;
    this.wie = wie;
    this.eerder = eerder;
    this.tussendoor = tussendoor;
  }

  void loop(Collection<String> begin, BiConsumer<String, MockHttpServletResponse> kijk) {
    begin.forEach(adres -> volg(adres, ""));
    while (!teGaan.isEmpty()) bezoek(teGaan.poll(), kijk);
  }

  private void bezoek(String adres, BiConsumer<String, MockHttpServletResponse> kijk) {
    try {
      var antwoord = mvc.perform(get(URI.create(adres)).with(als(wie))).andReturn().getResponse();
      tel(adres, antwoord);
      kijk.accept(adres, antwoord);
      if (antwoord.getRedirectedUrl() != null) volg(antwoord.getRedirectedUrl(), "");
      Wegen.in(adres, antwoord).forEach(naar -> volg(naar, adres));
    } catch (Exception fout) {
      gestruikeld.add(wie.gebruikersnaam() + " op " + adres + ": " + fout);
    }
    tussendoor.run();
  }

  private void tel(String adres, MockHttpServletResponse antwoord) {
    uitkomsten.merge(antwoord.getStatus(), 1, Integer::sum);
    if (antwoord.getStatus() >= 500) gestruikeld.add(adres + ": " + antwoord.getStatus());
    if (antwoord.getStatus() != 200) return;
    if (adres.startsWith("/api/")) antwoordenVanDeApi++;
    else if (String.valueOf(antwoord.getContentType()).startsWith("text/html")) paginas++;
    else bestanden++;
  }

  /** Van een gefilterde lijst gaat het alleen verder naar zaken en naar het volgende blad. */
  private void volg(String gevonden, String vanaf) {
    var adres = gevonden.startsWith(HIER) ? gevonden.substring(HIER.length()) : gevonden;
    adres = adres.replaceFirst("#.*", "");
    if (!adres.startsWith("/") || adres.startsWith("//") || STATISCH.matcher(adres).matches())
      return;
    var blad = adres.contains("na=");
    if (adres.contains("?") && vanaf.contains("?") && !blad) return;
    if (blad && bladen.merge(adres.replaceFirst("na=[^&]*", ""), 1, Integer::sum) > BLADEN) return;
    if (KENMERK.matcher(adres).results().anyMatch(k -> eerder.contains(k.group()))) return;
    if (geweest.add(adres)) teGaan.add(adres);
  }
}
