package nl.leiden.brugwijzer.subsidie.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.Bedrag;
import nl.leiden.brugwijzer.subsidie.Begroting;
import nl.leiden.brugwijzer.subsidie.Uitvoeringsbeeld.Verantwoord;
import nl.leiden.brugwijzer.subsidie.Verantwoordingsinhoud;
import nl.leiden.brugwijzer.subsidie.Verantwoordingsinhoud.Jaarkosten;
import nl.leiden.brugwijzer.subsidie.Verantwoordingsinhoud.Kosten;

/**
 * De verantwoording, zoals getypt.
 *
 * @param conceptVersie de versie die dit formulier laatst zag
 * @param taak de taak die iemand zag
 */
record Verantwoordingsformulier(
    Integer conceptVersie,
    UUID taak,
    @Size(max = 4000, message = "{fout.subsidie.lang}") @ZonderBsn String activiteiten,
    @Size(max = 10, message = "{fout.subsidie.getal}") String uren,
    List<@Valid Kostenvelden> kosten,
    List<@Valid Jaarvelden> jaren,
    @Size(max = 2000, message = "{fout.subsidie.lang}") @ZonderBsn String nietGedaan) {

  /** Een regel met kosten, zoals getypt. */
  record Kostenvelden(
      @Size(max = 120, message = "{fout.subsidie.lang}") @ZonderBsn String omschrijving,
      @Size(max = 20, message = "{fout.subsidie.bedrag}") String gemaakt) {

    static final Kostenvelden LEEG = new Kostenvelden("", "");

    Kostenvelden {
      omschrijving = omschrijving == null ? "" : omschrijving;
      gemaakt = gemaakt == null ? "" : gemaakt;
    }

    boolean isLeeg() {
      return (omschrijving + gemaakt).isBlank();
    }
  }

  Verantwoordingsformulier {
    kosten = kosten == null ? new ArrayList<>() : zonderGaten(kosten, Kostenvelden.LEEG);
    jaren = jaren == null ? new ArrayList<>() : zonderGaten(jaren, new Jaarvelden("", ""));
  }

  private static <T> List<T> zonderGaten(List<T> rijen, T leeg) {
    var vol = new ArrayList<T>();
    rijen.forEach(rij -> vol.add(rij == null ? leeg : rij));
    return vol;
  }

  static Verantwoordingsformulier van(Verantwoord v, UUID taak) {
    var inhoud = v.inhoud();
    return new Verantwoordingsformulier(
        v.versie(),
        taak,
        inhoud.activiteiten(),
        Bedrag.getal(inhoud.uren()),
        inhoud.kosten().stream()
            .map(k -> new Kostenvelden(k.omschrijving(), Bedrag.inVeld(k.gemaakt())))
            .toList(),
        inhoud.jaren().stream()
            .map(j -> new Jaarvelden(j.schooljaar(), Bedrag.inVeld(j.bedrag())))
            .toList(),
        inhoud.nietGedaan());
  }

  Verantwoordingsformulier metEenRijErbij() {
    var meer = new ArrayList<>(kosten);
    if (meer.size() < Begroting.POSTEN_MAX) meer.add(Kostenvelden.LEEG);
    return new Verantwoordingsformulier(
        conceptVersie, taak, activiteiten, uren, meer, jaren, nietGedaan);
  }

  int gezien() {
    return conceptVersie == null ? -1 : conceptVersie;
  }

  /**
   * Wat er getypt is, gelezen; de begrotingsregels vult het domein zelf in.
   *
   * @param vast hoeveel regels uit de begroting komen
   * @throws nl.leiden.brugwijzer.basis.OngeldigeInvoer naast elk veld dat niet te lezen was
   */
  Verantwoordingsinhoud inhoud(int vast) {
    var invoer = new Invoer();
    if (kosten.size() > Begroting.POSTEN_MAX) invoer.fout("activiteiten", "fout.subsidie.terijen");
    var gelezen =
        new Verantwoordingsinhoud(
            Tekst.schoon(activiteiten),
            invoer.getal("uren", uren),
            IntStream.range(0, kosten.size())
                .filter(n -> n < vast || !kosten.get(n).isLeeg())
                .mapToObj(n -> kosten(n, invoer))
                .toList(),
            IntStream.range(0, jaren.size()).mapToObj(n -> jaar(n, invoer)).toList(),
            Tekst.schoon(nietGedaan));
    invoer.moetGelezenZijn();
    return gelezen;
  }

  private Kosten kosten(int n, Invoer invoer) {
    var rij = kosten.get(n);
    return new Kosten(
        Tekst.schoon(rij.omschrijving()),
        null,
        invoer.bedrag("kosten[" + n + "].gemaakt", rij.gemaakt()));
  }

  private Jaarkosten jaar(int n, Invoer invoer) {
    var rij = jaren.get(n);
    return new Jaarkosten(
        Tekst.schoon(rij.jaar()), invoer.bedrag("jaren[" + n + "].bedrag", rij.bedrag()));
  }
}
