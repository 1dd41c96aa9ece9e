package nl.leiden.brugwijzer.suggestie;

import java.util.EnumSet;
import java.util.Set;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.stereotype.Component;

/** Van welke eigenaren iemand de signalen ziet, om ze op een rij te zetten. */
@Component
public class Signaalblik {

  private final Signaaleigenaren eigenaren;

  Signaalblik(Signaaleigenaren eigenaren) {
    this.eigenaren = eigenaren;
  }

  /** De eigenaren; leeg voor wie geen signalen behandelt. */
  public Set<Eigenaar> van(Gebruiker wie) {
    var ziet = EnumSet.noneOf(Eigenaar.class);
    for (var eigenaar : Eigenaar.values())
      if (wie.is(eigenaar.rol()) && eigenaren.hoortBij(eigenaar, wie)) ziet.add(eigenaar);
    return wie.is(Rol.BELEID_ARMOEDE) && ziet.contains(Eigenaar.ARMOEDE)
        ? EnumSet.allOf(Eigenaar.class)
        : ziet;
  }

  /**
   * De eigenaren, voor een handeling die alleen voor behandelaars is.
   *
   * @throws NietToegestaan voor wie geen signalen behandelt
   */
  public Set<Eigenaar> voor(String handeling, Gebruiker wie) {
    var ziet = van(wie);
    if (ziet.isEmpty()) throw new NietToegestaan(handeling);
    return ziet;
  }
}
