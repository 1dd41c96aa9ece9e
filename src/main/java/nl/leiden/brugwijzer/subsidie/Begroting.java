package nl.leiden.brugwijzer.subsidie;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Wat het kost en wat de school daarvan vraagt, in euro's met twee decimalen.
 *
 * @param gevraagd null zolang het niet is ingevuld
 */
public record Begroting(List<Post> posten, BigDecimal gevraagd) {

  /** Het meeste wat een begroting aan regels telt. */
  public static final int POSTEN_MAX = 30;

  static final Begroting LEEG = new Begroting(List.of(), null);

  /** Een regel van de begroting. */
  public record Post(String omschrijving, BigDecimal bedrag) {}

  public Begroting {
    posten = List.copyOf(posten);
  }

  /** Alle regels bij elkaar. */
  public BigDecimal totaal() {
    return posten.stream()
        .map(Post::bedrag)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
