package nl.leiden.brugwijzer.suggestie.bord;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.monitor.Bewijzen;
import nl.leiden.brugwijzer.monitor.Obstakeltop;
import nl.leiden.brugwijzer.monitor.Onderdrukking;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.Signaalblik;
import nl.leiden.brugwijzer.suggestie.bord.Tempometer.Tot;
import nl.leiden.brugwijzer.taak.Lijstvragen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hoe het met signalen gaat: hoelang melders wachten, en wat zij van het antwoord vinden. */
@Service
@Transactional(readOnly = true)
public class Signaalcijfers {

  private static final int OBSTAKELS = 5;

  private static final String TEVREDEN =
      """
      select count(*) filter (where t.tevreden)::int as tevreden,
        count(*) filter (where not t.tevreden)::int as ontevreden,
        count(*) filter (where t.tevreden is null)::int as stil
      from signaal_antwoord a
      join signaal_terugkoppeling t on t.antwoord_id = a.id
      join signaal s on s.id = t.signaal_id
      where a.gestuurd >= (:eerste)::date::timestamp at time zone :zone
        and a.gestuurd < (:laatste::date + 1)::timestamp at time zone :zone
        and s.eigenaar = any(:eigenaren)
      """;

  private final Signaalblik blik;
  private final Tempometer meter;
  private final Maandteller maanden;
  private final Bordzoeker zoeker;
  private final Bewijzen bewijzen;
  private final Onderdrukking onderdrukking;
  private final Lijstvragen vragen;
  private final Clock klok;

  Signaalcijfers(
      Signaalblik blik,
      Tempometer meter,
      Maandteller maanden,
      Bordzoeker zoeker,
      Bewijzen bewijzen,
      Onderdrukking onderdrukking,
      Lijstvragen vragen,
      Clock klok) {
    this.blik = blik;
    this.meter = meter;
    this.maanden = maanden;
    this.zoeker = zoeker;
    this.bewijzen = bewijzen;
    this.onderdrukking = onderdrukking;
    this.vragen = vragen;
    this.klok = klok;
  }

  /**
   * De cijfers van een periode.
   *
   * @param perThema alleen de thema's waarbij iets te meten was
   * @param obstakels waar gezinnen op vastliepen; alle aantallen zijn onderdrukt
   */
  public record Cijfers(
      Cijferperiode periode,
      Thema samen,
      List<Thema> perThema,
      Tevredenheid tevredenheid,
      List<Maand> maanden,
      Obstakeltop obstakels) {

    /** Of er in deze periode niets was. */
    public boolean leeg() {
      return samen.beoordeeld().aantal() == 0
          && samen.beantwoord().aantal() == 0
          && maanden.stream().allMatch(m -> m.gemeld() == 0)
          && obstakels.rijen().isEmpty();
    }
  }

  /**
   * Hoelang melders wachtten.
   *
   * @param code van het thema; leeg voor alles samen
   */
  public record Thema(String code, Tempo beoordeeld, Tempo beantwoord) {}

  /**
   * Wat melders van hun antwoord vonden; onderdrukt, want een klein aantal wijst iemand aan.
   *
   * @param stil wie niets zei
   */
  public record Tevredenheid(String tevreden, String ontevreden, String stil, String samen) {}

  /** Een maand. */
  public record Maand(YearMonth maand, int gemeld, int beantwoord, int afgesloten) {}

  private record Oordelen(int tevreden, int ontevreden, int stil) {}

  /** De cijfers over de signalen die deze gebruiker ziet. */
  public Cijfers lees(Cijferperiode periode, Gebruiker wie) {
    var ziet = blik.voor("signaal.cijfers", wie);
    var beoordeeld = meter.meet(Tot.BEOORDEELD, periode, ziet);
    var beantwoord = meter.meet(Tot.BEANTWOORD, periode, ziet);
    var themas =
        Stream.concat(Stream.of(""), zoeker.themas().stream())
            .map(
                code ->
                    new Thema(
                        code,
                        beoordeeld.getOrDefault(code, Tempo.GEEN),
                        beantwoord.getOrDefault(code, Tempo.GEEN)))
            .toList();
    var tot = periode.tot(LocalDate.now(klok));
    return new Cijfers(
        periode,
        themas.get(0),
        themas.stream()
            .skip(1)
            .filter(t -> t.beoordeeld().aantal() + t.beantwoord().aantal() > 0)
            .toList(),
        tevredenheid(periode, ziet),
        maanden.tel(tot, ziet),
        bewijzen.top(OBSTAKELS, tot));
  }

  private Tevredenheid tevredenheid(Cijferperiode periode, Set<Eigenaar> ziet) {
    var o =
        vragen
            .sql(TEVREDEN)
            .param("eerste", Date.valueOf(periode.eerste()))
            .param("laatste", Date.valueOf(periode.laatste()))
            .param("zone", klok.getZone().getId())
            .param("eigenaren", ziet.stream().map(Enum::name).toArray(String[]::new))
            .query(Oordelen.class)
            .single();
    if (o.tevreden + o.ontevreden + o.stil == 0) return null;
    var rij = onderdrukking.rij(o.tevreden, o.ontevreden, o.stil);
    return new Tevredenheid(rij.cel(0, 0), rij.cel(0, 1), rij.cel(0, 2), rij.totaal());
  }
}
