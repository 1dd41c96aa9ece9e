package nl.leiden.brugwijzer.monitor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.school.Schooljaar;
import nl.leiden.brugwijzer.school.Schooljaren;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Waar gezinnen vastlopen, voor wie er beleid op maakt. */
@Service
@Transactional(readOnly = true)
public class Obstakelcijfers {

  private static final int HOEVEEL = 25;
  private static final int JAREN = 3;
  private static final Rol[] MAG = {Rol.BELEID_ARMOEDE, Rol.BELEID_ONDERWIJS, Rol.PROJECTLEIDER};

  private final Topteller top;
  private final Schooljaren schooljaren;
  private final Clock klok;

  Obstakelcijfers(Topteller top, Schooljaren schooljaren, Clock klok) {
    this.top = top;
    this.schooljaren = schooljaren;
    this.klok = klok;
  }

  /** De meest voorkomende obstakels in een schooljaar. */
  public Obstakeltop lees(Cijfervraag vraag, Gebruiker wie) {
    wie.moetZijn("obstakels tellen", MAG);
    return top.tel(HOEVEEL, totNu(Periode.van(schooljaar(vraag))), vraag.hulpvraag());
  }

  private Periode totNu(Periode periode) {
    var nu = YearMonth.now(klok);
    return periode.laatste().isAfter(nu) ? new Periode(periode.eerste(), nu) : periode;
  }

  /** De schooljaren waaruit te kiezen is, het lopende eerst. */
  public List<Schooljaar> schooljaren() {
    var nu = LocalDate.now(klok);
    return Stream.iterate(nu, dag -> dag.minusYears(1)).limit(JAREN).map(schooljaren::van).toList();
  }

  /** Het schooljaar waar de vraag over gaat. */
  public Schooljaar schooljaar(Cijfervraag vraag) {
    var keuzes = schooljaren();
    return keuzes.stream()
        .filter(jaar -> jaar.naam().equals(vraag.schooljaar()))
        .findFirst()
        .orElse(keuzes.get(0));
  }
}
