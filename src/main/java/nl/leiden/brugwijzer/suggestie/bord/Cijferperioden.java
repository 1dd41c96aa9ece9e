package nl.leiden.brugwijzer.suggestie.bord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.school.Schooljaren;
import org.springframework.stereotype.Component;

/** De jaren waarover cijfers te zien zijn. */
@Component
public class Cijferperioden {

  private static final int JAREN = 3;

  private final Schooljaren schooljaren;
  private final Clock klok;

  Cijferperioden(Schooljaren schooljaren, Clock klok) {
    this.schooljaren = schooljaren;
    this.klok = klok;
  }

  /** De schooljaren en dan de kalenderjaren, het lopende eerst. */
  public List<Cijferperiode> keuzes() {
    var nu = LocalDate.now(klok);
    var school =
        IntStream.range(0, JAREN)
            .mapToObj(n -> schooljaren.van(nu.minusYears(n)))
            .map(j -> new Cijferperiode(j.naam(), true, j.eerste(), j.laatste()));
    var kalender =
        IntStream.range(0, JAREN).mapToObj(n -> Cijferperiode.kalenderjaar(nu.getYear() - n));
    return Stream.concat(school, kalender).toList();
  }

  /** De periode met deze code, of anders het lopende schooljaar. */
  public Cijferperiode met(String code) {
    var keuzes = keuzes();
    return keuzes.stream()
        .filter(periode -> periode.code().equals(code))
        .findFirst()
        .orElse(keuzes.get(0));
  }
}
