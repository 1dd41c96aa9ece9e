package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** De acties: een lid ziet zijn eigen, wie de Taskforce regelt ziet ze alle. */
@Service
@Transactional(readOnly = true)
public class Actielijst {

  private static final UUID EERSTE = new UUID(0L, 0L);
  private static final LocalDate VAN_BEGIN_AF = LocalDate.of(1, 1, 1);

  private final Taskforcetoegang toegang;
  private final Taskforcemensen mensen;
  private final Acties acties;
  private final Verlengingen verlengingen;
  private final Taken taken;

  Actielijst(
      Taskforcetoegang toegang,
      Taskforcemensen mensen,
      Acties acties,
      Verlengingen verlengingen,
      Taken taken) {
    this.toegang = toegang;
    this.mensen = mensen;
    this.acties = acties;
    this.verlengingen = verlengingen;
    this.taken = taken;
  }

  /** Een bladzijde acties op deze stand, wat het eerst moet eerst. */
  public Bladzijde<Actiebeeld> blad(Actiestand stand, String na, Gebruiker wie) {
    toegang.moetLezen(wie);
    var plek = Cursor.van(na);
    var dag = plek == null ? VAN_BEGIN_AF : plek.dag();
    var id = plek == null ? EERSTE : plek.id();
    var meest = Limit.of(Bladzijde.GROOTTE + 1);
    var gevonden =
        Taskforcetoegang.isBeheer(wie)
            ? acties.na(stand, dag, id, meest)
            : acties.na(wie.gebruikersnaam(), stand, dag, id, meest);
    return Bladzijde.van(
        beelden(gevonden),
        Bladzijde.GROOTTE,
        a -> new Cursor(a.uiterlijk().toString(), a.id()).alsTekst());
  }

  /** Wat iemand zelf nog moet doen. */
  public List<Actiebeeld> vanMij(Gebruiker wie) {
    toegang.moetLezen(wie);
    return beelden(
        acties.na(
            wie.gebruikersnaam(),
            Actiestand.OPEN,
            VAN_BEGIN_AF,
            EERSTE,
            Limit.of(Bladzijde.GROOTTE)));
  }

  private List<Actiebeeld> beelden(List<Actie> gevonden) {
    var namen = mensen.namen(gevonden.stream().map(Actie::eigenaar).toList());
    return gevonden.stream().map(a -> a.beeld(namen.get(a.eigenaar()))).toList();
  }

  /** Een actie, voor wie haar heeft of de Taskforce regelt. */
  public Actiebeeld open(UUID id, Gebruiker wie) {
    toegang.moetLezen(wie);
    return acties
        .findById(id)
        .filter(a -> Taskforcetoegang.isBeheer(wie) || a.isVan(wie))
        .map(a -> beelden(List.of(a)).get(0))
        .orElseThrow(() -> new NietGevonden("actie", id));
  }

  /** De keren dat zij meer tijd kreeg. */
  public List<Verlenging.Beeld> verlengd(Actiebeeld actie) {
    return verlengingen.findByActieIdOrderById(actie.id()).stream().map(Verlenging::beeld).toList();
  }

  /** De open taak, voor wie haar nu kan doen. */
  public Optional<Taak> taak(Actiebeeld actie, Gebruiker wie) {
    return taken
        .open(actie.id(), Actieadres.STAP)
        .filter(taak -> taak.magDoen(wie) && taak.isVan(wie));
  }

  /** Aan wie een actie gegeven kan worden. */
  public List<Keuze> eigenaren(Gebruiker wie) {
    toegang.moetBeheren("eigenaren", wie);
    return mensen.eigenaren().stream()
        .map(g -> new Keuze(g.gebruikersnaam(), g.naam() + " · " + g.organisatieNaam()))
        .toList();
  }
}
