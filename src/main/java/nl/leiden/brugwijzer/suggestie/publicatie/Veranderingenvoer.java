package nl.leiden.brugwijzer.suggestie.publicatie;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.leiden.brugwijzer.basis.Woorden;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** De nieuwste veranderingen voor een nieuwslezer, als RSS of als Atom. */
@Component
public class Veranderingenvoer {

  /** Hoe een nieuwslezer het leest. */
  public enum Soort {
    RSS("rss_2.0"),
    ATOM("atom_1.0");

    private final String naam;

    Soort(String naam) {
      this.naam = naam;
    }
  }

  private static final String PAD = "/wat-is-ermee-gedaan";

  private final Veranderingenlijst lijst;
  private final Veranderwoorden zin;
  private final Woorden woorden;
  private final String adres;
  private final Clock klok;

  Veranderingenvoer(
      Veranderingenlijst lijst,
      Veranderwoorden zin,
      Woorden woorden,
      @Value("${brugwijzer.adres}") String adres,
      Clock klok) {
    this.lijst = lijst;
    this.zin = zin;
    this.woorden = woorden;
    this.adres = adres;
    this.klok = klok;
  }

  /** De nieuwste veranderingen, als XML. */
  public String alsXml(Soort soort) {
    var veranderingen = lijst.blad(new Veranderingenvraag(null, null), null).regels();
    var voer = new SyndFeedImpl();
    voer.setFeedType(soort.naam);
    voer.setTitle(woorden.van("verandering.voer.titel"));
    voer.setDescription(woorden.van("verandering.onder"));
    voer.setLanguage("nl");
    voer.setLink(adres + PAD);
    voer.setUri(adres + PAD);
    voer.setPublishedDate(
        Date.from(
            veranderingen.stream()
                .map(Verandering::gepubliceerd)
                .max(Instant::compareTo)
                .orElseGet(klok::instant)));
    voer.setEntries(veranderingen.stream().map(this::bericht).toList());
    try {
      return new SyndFeedOutput().outputString(voer);
    } catch (FeedException kanNiet) {
      throw new IllegalStateException("nieuwsvoer niet te schrijven", kanNiet);
    }
  }

  private SyndEntry bericht(Verandering v) {
    var tekst = new SyndContentImpl();
    tekst.setType("text/plain");
    tekst.setValue(v.tekst() + "\n\n" + zin.samen(v));
    var bericht = new SyndEntryImpl();
    bericht.setTitle(v.titel());
    bericht.setAuthor(woorden.van("basis.naam"));
    bericht.setLink(adres + PAD + "/" + v.id());
    bericht.setUri("urn:uuid:" + v.id());
    bericht.setPublishedDate(Date.from(v.gepubliceerd()));
    bericht.setUpdatedDate(Date.from(v.gepubliceerd()));
    bericht.setDescription(tekst);
    bericht.setCategories(List.of(thema(v)));
    return bericht;
  }

  private static SyndCategory thema(Verandering v) {
    var thema = new SyndCategoryImpl();
    thema.setName(v.themanaam());
    return thema;
  }
}
