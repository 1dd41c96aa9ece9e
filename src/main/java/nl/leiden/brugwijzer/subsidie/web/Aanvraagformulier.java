package nl.leiden.brugwijzer.subsidie.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.subsidie.Aanvraagbeeld;
import nl.leiden.brugwijzer.subsidie.Aanvraaginhoud;
import nl.leiden.brugwijzer.subsidie.Bedrag;
import nl.leiden.brugwijzer.subsidie.Begroting;
import nl.leiden.brugwijzer.subsidie.Begroting.Post;
import nl.leiden.brugwijzer.subsidie.Kengetal;
import nl.leiden.brugwijzer.subsidie.Rekening;
import nl.leiden.brugwijzer.subsidie.Rijkssubsidie;
import nl.leiden.brugwijzer.subsidie.Werkgever;

/**
 * Eén stap van het aanvraagformulier, zoals getypt; de velden van de andere stappen zijn leeg.
 *
 * @param conceptVersie de versie die dit formulier laatst zag
 */
record Aanvraagformulier(
    Integer conceptVersie,
    List<
            @Pattern(regexp = "20[0-9]{2}-20[0-9]{2}|", message = "{fout.subsidie.schooljaren}")
            String>
        schooljaren,
    @Size(max = 2000, message = "{fout.subsidie.lang}") @ZonderBsn String populatie,
    @Size(max = 2000, message = "{fout.subsidie.lang}") @ZonderBsn String uitdagingen,
    @Valid Kengetalvelden schoolweging,
    @Valid Kengetalvelden spreidingscijfer,
    @Valid Kengetalvelden achterstandsscore,
    @Size(max = 10, message = "{fout.subsidie.getal}") String uren,
    Werkgever werkgever,
    List<@Valid Eisveld> kwaliteit,
    List<@Valid Postvelden> posten,
    @Size(max = 20, message = "{fout.subsidie.bedrag}") String gevraagd,
    Rijkssubsidie rijkssubsidie,
    @Size(max = 60, message = "{fout.subsidie.iban}") @ZonderBsn String iban,
    @Size(max = 120, message = "{fout.subsidie.lang}") @ZonderBsn String tenaamstelling) {

  /** Een getal met jaar en bron, zoals getypt. */
  record Kengetalvelden(
      @Size(max = 12, message = "{fout.subsidie.getal}") String waarde,
      @Size(max = 6, message = "{fout.subsidie.jaartal}") String jaar,
      @Size(max = 300, message = "{fout.subsidie.lang}") @ZonderBsn String bron) {

    static final Kengetalvelden LEEG = new Kengetalvelden("", "", "");

    static Kengetalvelden van(Kengetal getal) {
      return new Kengetalvelden(
          Bedrag.getal(getal.waarde()),
          getal.jaar() == null ? "" : getal.jaar().toString(),
          getal.bron());
    }

    Kengetal lees(String veld, Invoer invoer) {
      return new Kengetal(
          invoer.getal(veld + ".waarde", waarde),
          invoer.jaar(veld + ".jaar", jaar),
          Tekst.schoon(bron));
    }
  }

  /** Hoe de school aan een eis voldoet. */
  record Eisveld(@Size(max = 1000, message = "{fout.subsidie.lang}") @ZonderBsn String tekst) {}

  /** Een regel van de begroting, zoals getypt. */
  record Postvelden(
      @Size(max = 120, message = "{fout.subsidie.lang}") @ZonderBsn String omschrijving,
      @Size(max = 20, message = "{fout.subsidie.bedrag}") String bedrag) {

    static final Postvelden LEEG = new Postvelden("", "");

    Postvelden {
      omschrijving = omschrijving == null ? "" : omschrijving;
      bedrag = bedrag == null ? "" : bedrag;
    }

    boolean isLeeg() {
      return (omschrijving + bedrag).isBlank();
    }
  }

  Aanvraagformulier {
    schooljaren = schooljaren == null ? List.of() : schooljaren;
    schoolweging = schoolweging == null ? Kengetalvelden.LEEG : schoolweging;
    spreidingscijfer = spreidingscijfer == null ? Kengetalvelden.LEEG : spreidingscijfer;
    achterstandsscore = achterstandsscore == null ? Kengetalvelden.LEEG : achterstandsscore;
    kwaliteit = zonderGaten(kwaliteit, new Eisveld(""));
    posten = zonderGaten(posten, Postvelden.LEEG);
    if (posten.isEmpty()) posten.add(Postvelden.LEEG);
  }

  private static <T> List<T> zonderGaten(List<T> rijen, T leeg) {
    return rijen == null
        ? new ArrayList<>()
        : rijen.stream()
            .map(rij -> rij == null ? leeg : rij)
            .collect(Collectors.toCollection(ArrayList::new));
  }

  static Aanvraagformulier leeg() {
    return new Aanvraagformulier(
        null, null, "", "", null, null, null, "", null, null, null, "", null, "", "");
  }

  static Aanvraagformulier van(Aanvraagbeeld beeld) {
    var a = beeld.inhoud();
    return new Aanvraagformulier(
        beeld.versie(),
        a.schooljaren(),
        a.populatie(),
        a.uitdagingen(),
        Kengetalvelden.van(a.schoolweging()),
        Kengetalvelden.van(a.spreidingscijfer()),
        Kengetalvelden.van(a.achterstandsscore()),
        Bedrag.getal(a.uren()),
        a.werkgever(),
        IntStream.range(0, beeld.regeling().inhoud().kwaliteitseisen().size())
            .mapToObj(eis -> new Eisveld(a.kwaliteit(eis)))
            .toList(),
        a.begroting().posten().stream()
            .map(p -> new Postvelden(p.omschrijving(), Bedrag.inVeld(p.bedrag())))
            .toList(),
        Bedrag.inVeld(a.begroting().gevraagd()),
        a.rijkssubsidie(),
        beeld.rekening().gegroepeerd(),
        beeld.rekening().tenaamstelling());
  }

  /** Dezelfde tekst, nu op de versie die er staat. */
  Aanvraagformulier opVersie(int nu) {
    return met(nu, posten);
  }

  Aanvraagformulier metEenRijErbij() {
    var meer = new ArrayList<>(posten);
    if (meer.size() < Begroting.POSTEN_MAX) meer.add(Postvelden.LEEG);
    return met(conceptVersie, meer);
  }

  Aanvraagformulier zonderRij(int rij) {
    var minder = new ArrayList<>(posten);
    if (rij >= 0 && rij < minder.size()) minder.remove(rij);
    return met(conceptVersie, minder);
  }

  private Aanvraagformulier met(Integer versie, List<Postvelden> rijen) {
    return new Aanvraagformulier(
        versie,
        schooljaren,
        populatie,
        uitdagingen,
        schoolweging,
        spreidingscijfer,
        achterstandsscore,
        uren,
        werkgever,
        kwaliteit,
        rijen,
        gevraagd,
        rijkssubsidie,
        iban,
        tenaamstelling);
  }

  /**
   * Wat er getypt is, gelezen.
   *
   * @throws nl.leiden.brugwijzer.basis.OngeldigeInvoer naast elk veld dat niet te lezen was
   */
  Aanvraaginhoud inhoud() {
    var invoer = new Invoer();
    if (posten.size() > Begroting.POSTEN_MAX) invoer.fout("gevraagd", "fout.subsidie.terijen");
    var gelezen =
        new Aanvraaginhoud(
            schooljaren.stream().map(Tekst::schoon).filter(jaar -> !jaar.isEmpty()).toList(),
            Tekst.schoon(populatie),
            Tekst.schoon(uitdagingen),
            schoolweging.lees("schoolweging", invoer),
            spreidingscijfer.lees("spreidingscijfer", invoer),
            achterstandsscore.lees("achterstandsscore", invoer),
            invoer.getal("uren", uren),
            werkgever,
            kwaliteit.stream().map(eis -> Tekst.schoon(eis.tekst())).toList(),
            new Begroting(begrotingsposten(invoer), invoer.bedrag("gevraagd", gevraagd)),
            rijkssubsidie);
    invoer.moetGelezenZijn();
    return gelezen;
  }

  /** Een lege rij is geen begrotingspost. */
  private List<Post> begrotingsposten(Invoer invoer) {
    var gelezen = new ArrayList<Post>();
    for (var i = 0; i < posten.size(); i++) {
      var rij = posten.get(i);
      var bedrag = invoer.bedrag("posten[" + i + "].bedrag", rij.bedrag());
      if (!rij.isLeeg()) gelezen.add(new Post(Tekst.schoon(rij.omschrijving()), bedrag));
    }
    return gelezen;
  }

  Rekening rekening() {
    return new Rekening(Tekst.schoon(iban), Tekst.schoon(tenaamstelling));
  }
}
