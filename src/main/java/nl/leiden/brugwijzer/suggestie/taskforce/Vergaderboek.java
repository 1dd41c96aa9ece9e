package nl.leiden.brugwijzer.suggestie.taskforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Bladzijde;
import nl.leiden.brugwijzer.basis.Cursor;
import nl.leiden.brugwijzer.document.Documenten;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Laat vergaderingen zien aan wie bij de Taskforce hoort. */
@Service
@Transactional(readOnly = true)
public class Vergaderboek {

  private static final UUID LAATSTE = new UUID(-1L, -1L);

  private final Taskforcetoegang toegang;
  private final Vergaderingen vergaderingen;
  private final Puntenkast punten;
  private final Acties acties;
  private final Onderwerpen onderwerpen;
  private final Taskforcemensen mensen;
  private final Documenten documenten;
  private final Clock klok;

  Vergaderboek(
      Taskforcetoegang toegang,
      Vergaderingen vergaderingen,
      Puntenkast punten,
      Acties acties,
      Onderwerpen onderwerpen,
      Taskforcemensen mensen,
      Documenten documenten,
      Clock klok) {
    this.toegang = toegang;
    this.vergaderingen = vergaderingen;
    this.punten = punten;
    this.acties = acties;
    this.onderwerpen = onderwerpen;
    this.mensen = mensen;
    this.documenten = documenten;
    this.klok = klok;
  }

  /** Of iemand de Taskforce regelt. */
  public static boolean beheert(Gebruiker wie) {
    return Taskforcetoegang.isBeheer(wie);
  }

  /** Weigert wie de Taskforce niet regelt. */
  public void moetBeheren(Gebruiker wie) {
    toegang.moetBeheren("regelen", wie);
  }

  /** Wat vandaag en daarna komt, het eerste eerst. */
  public List<Vergaderbeeld> komend(Gebruiker wie) {
    toegang.moetLezen(wie);
    return vergaderingen.vanaf(LocalDate.now(klok), Limit.of(Bladzijde.GROOTTE)).stream()
        .map(Vergadering::beeld)
        .toList();
  }

  /** Wat geweest is, het laatste eerst. */
  public Bladzijde<Vergaderbeeld> geweest(String na, Gebruiker wie) {
    toegang.moetLezen(wie);
    var plek = Cursor.van(na);
    var gevonden =
        vergaderingen.voor(
            plek == null ? LocalDate.now(klok).minusDays(1) : plek.dag(),
            plek == null ? LAATSTE : plek.id(),
            Limit.of(Bladzijde.GROOTTE + 1));
    return Bladzijde.van(
        gevonden.stream().map(Vergadering::beeld).toList(),
        Bladzijde.GROOTTE,
        v -> new Cursor(v.gegevens().datum().toString(), v.id()).alsTekst());
  }

  /** Een vergadering met haar agenda, besluiten en stukken. */
  public Vergaderblad open(UUID id, Gebruiker wie) {
    var v = toegang.lees(id, wie);
    var beheert = Taskforcetoegang.isBeheer(wie);
    return new Vergaderblad(
        v.beeld(),
        beheert || v.stand().metAgenda() ? agenda(v, beheert) : eigen(v, wie),
        afspraken(v),
        documenten.lijst(Taskforceadres.verwijzing(id), wie),
        beheert,
        wie.is(Rol.BELEID_ARMOEDE),
        LocalDate.now(klok));
  }

  /** Wat er op een plek op een agenda wacht, met het bewijs van nu; alleen voor wie hem maakt. */
  public List<Puntbeeld> wachtend(Gebruiker wie) {
    toegang.moetBeheren("agenda", wie);
    return metBewijsVanNu(
        punten.wachtend(Limit.of(2 * Bladzijde.GROOTTE)).stream().map(p -> p.beeld(null)).toList());
  }

  /** Een lid ziet voor het vaststellen alleen wat hij zelf aandroeg. */
  private List<Puntbeeld> eigen(Vergadering v, Gebruiker wie) {
    return punten.van(v.id()).stream().filter(p -> p.isVan(wie)).map(p -> p.beeld(null)).toList();
  }

  private List<Puntbeeld> agenda(Vergadering v, boolean beheert) {
    var rij = punten.van(v.id());
    var namen = mensen.namen(rij.stream().map(Agendapunt::eigenaar).toList());
    var beelden =
        rij.stream()
            .map(p -> p.beeld(p.eigenaar() == null ? null : namen.get(p.eigenaar())))
            .map(
                p ->
                    beheert || v.stand() != Vergaderstand.AGENDA_VASTGESTELD
                        ? p
                        : p.zonderBesluit())
            .map(p -> beheert ? p : p.zonderSignaal())
            .toList();
    return v.stand() == Vergaderstand.GEPLAND ? metBewijsVanNu(beelden) : beelden;
  }

  private List<Puntbeeld> metBewijsVanNu(List<Puntbeeld> beelden) {
    var nu =
        onderwerpen.van(beelden.stream().map(Puntbeeld::signaal).filter(s -> s != null).toList());
    return beelden.stream().map(p -> p.met(Onderwerpen.bewijs(nu, p.signaal()))).toList();
  }

  private List<Actiebeeld> afspraken(Vergadering v) {
    var alle = acties.findByVergaderingIdOrderByUiterlijkAscIdAsc(v.id());
    var namen = mensen.namen(alle.stream().map(Actie::eigenaar).toList());
    return alle.stream()
        .map(a -> a.beeld(namen.get(a.eigenaar())))
        .sorted(Comparator.comparing(Actiebeeld::uiterlijk))
        .toList();
  }
}
