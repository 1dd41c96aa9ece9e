package nl.leiden.brugwijzer.suggestie.bord;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.Signaalblik;
import nl.leiden.brugwijzer.taak.Telling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Alle signalen die lopen, per stap naast elkaar; wat het eerst moet, staat bovenaan. */
@Service
@Transactional(readOnly = true)
public class Signaalbord {

  /** Hoeveel kaarten er in een kolom passen. */
  static final int KAARTEN = 5;

  private final Signaalblik blik;
  private final Bordzoeker zoeker;
  private final Bordlezer lezer;
  private final Bordteller teller;

  Signaalbord(Signaalblik blik, Bordzoeker zoeker, Bordlezer lezer, Bordteller teller) {
    this.blik = blik;
    this.zoeker = zoeker;
    this.lezer = lezer;
    this.teller = teller;
  }

  /**
   * Het bord.
   *
   * @param thema waarop het verkleind is, of null
   * @param eigenaren van wie de vrager signalen ziet
   */
  public record Bord(
      String thema, Set<Eigenaar> eigenaren, List<Kolom> kolommen, List<Themaknop> themas) {

    /** Of er niets op het bord staat, ook zonder filter. */
    public boolean leeg() {
      return themas.stream().allMatch(t -> t.aantal().equals("0"));
    }
  }

  /**
   * Een kolom van het bord.
   *
   * @param aantal hoeveel er zijn; boven de duizend niet precies
   * @param teLaat idem, waarvan de laatste dag voorbij is; null als er geen zijn
   * @param meer of er meer zijn dan er kaarten staan
   */
  public record Kolom(
      Bordstand stand, String aantal, String teLaat, boolean meer, List<Bordkaart> kaarten) {}

  /** Een thema met hoeveel signalen daarvan lopen. */
  public record Themaknop(String code, String aantal) {}

  /**
   * Het bord van deze gebruiker.
   *
   * @param thema code, of null
   */
  public Bord open(String thema, Gebruiker wie) {
    var ziet = blik.voor("signaal.bord", wie);
    var filter = new Bordfilter(null, thema, null, null, null);
    var vraag = Bordvraag.van(filter, ziet, zoeker.vind(filter, wie), null, KAARTEN);
    var kaarten =
        lezer.lees(vraag.perStand(), vraag.waarden()).stream()
            .collect(Collectors.groupingBy(Bordkaart::stand));
    var aantallen = teller.perStand(filter.thema(), ziet);
    return new Bord(
        filter.thema(),
        ziet,
        Bordstand.OP_HET_BORD.stream()
            .map(
                stand ->
                    kolom(
                        stand,
                        aantallen.get(stand.name()),
                        kaarten.getOrDefault(stand, List.of()).stream().limit(KAARTEN).toList()))
            .toList(),
        teller.perThema(ziet).values().stream()
            .map(a -> new Themaknop(a.naam(), Telling.alsTekst(a.totaal())))
            .toList());
  }

  /** Hoeveel er op een oordeel wachten, voor wie signalen behandelt; anders nul. */
  public int teBeoordelen(Gebruiker wie) {
    var ziet = blik.van(wie);
    if (ziet.isEmpty()) return 0;
    return teller.perStand(null, ziet).get(Bordstand.TE_BEOORDELEN.name()).totaal();
  }

  private static Kolom kolom(Bordstand stand, Bordteller.Aantal aantal, List<Bordkaart> kaarten) {
    return new Kolom(
        stand,
        Telling.alsTekst(aantal.totaal()),
        aantal.teLaat() == 0 ? null : Telling.alsTekst(aantal.teLaat()),
        aantal.totaal() > kaarten.size(),
        kaarten);
  }
}
