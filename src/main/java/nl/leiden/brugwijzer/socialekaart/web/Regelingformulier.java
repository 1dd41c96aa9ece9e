package nl.leiden.brugwijzer.socialekaart.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.socialekaart.Regelingbeeld;
import nl.leiden.brugwijzer.socialekaart.Regelinggegevens;
import nl.leiden.brugwijzer.socialekaart.WieVraagtAan;

/**
 * Het formulier van een regeling, zoals getypt.
 *
 * @param sleutel maakt dat twee keer versturen één regeling geeft
 * @param versie waarop een wijziging gebaseerd is; null bij een nieuwe
 */
record Regelingformulier(
    UUID sleutel,
    Integer versie,
    @NotBlank(message = "{fout.kaart.naam}")
        @Size(max = 120, message = "{fout.kaart.lang}")
        @ZonderBsn
        String naam,
    @Size(max = 500, message = "{fout.kaart.lang}") @ZonderBsn String omschrijving,
    Set<Hulpvraag> hulpvragen,
    @NotNull(message = "{fout.kaart.wievraagtaan}") WieVraagtAan wieVraagtAan,
    @Size(max = 1000, message = "{fout.kaart.lang}") @ZonderBsn String nodig,
    @NotBlank(message = "{fout.kaart.beslist}")
        @Size(max = 120, message = "{fout.kaart.lang}")
        @ZonderBsn
        String beslist,
    @NotNull(message = "{fout.kaart.dagen}") Integer beslistermijnDagen,
    @Size(max = 300, message = "{fout.kaart.lang}") @ZonderBsn String website,
    List<@Valid Voorwaarderij> voorwaarden,
    @Size(max = 300, message = "{fout.kaart.lang}") @ZonderBsn String bron,
    Boolean voorbeeld) {

  private static final Pattern IN_RIJ = Pattern.compile("voorwaarden\\[([0-9]+)](.*)");

  Regelingformulier {
    sleutel = sleutel == null ? UUID.randomUUID() : sleutel;
    hulpvragen = hulpvragen == null ? Set.of() : new LinkedHashSet<>(hulpvragen);
    voorbeeld = Boolean.TRUE.equals(voorbeeld);
    voorwaarden =
        voorwaarden == null
            ? new ArrayList<>()
            : voorwaarden.stream()
                .map(rij -> rij == null ? Voorwaarderij.LEEG : rij)
                .collect(Collectors.toCollection(ArrayList::new));
    if (voorwaarden.isEmpty()) voorwaarden.add(Voorwaarderij.LEEG);
  }

  static Regelingformulier leeg() {
    return new Regelingformulier(null, null, "", "", null, null, "", "", null, "", null, "", false);
  }

  static Regelingformulier van(Regelingbeeld beeld) {
    var g = beeld.gegevens();
    return new Regelingformulier(
        null,
        beeld.versie(),
        g.naam(),
        g.omschrijving(),
        g.hulpvragen(),
        g.wieVraagtAan(),
        g.nodig(),
        g.beslist(),
        g.beslistermijnDagen(),
        g.website(),
        g.voorwaarden().stream().map(Voorwaarderij::van).toList(),
        g.bron(),
        g.voorbeeld());
  }

  Regelingformulier metEenRijErbij() {
    var meer = new ArrayList<>(voorwaarden);
    meer.add(Voorwaarderij.LEEG);
    return met(versie, meer);
  }

  Regelingformulier zonderRij(int rij) {
    var minder = new ArrayList<>(voorwaarden);
    if (rij >= 0 && rij < minder.size()) minder.remove(rij);
    return met(versie, minder);
  }

  /** Dezelfde tekst, nu op de versie die er staat. */
  Regelingformulier opVersie(int nu) {
    return met(nu, voorwaarden);
  }

  private Regelingformulier met(Integer andereVersie, List<Voorwaarderij> rijen) {
    return new Regelingformulier(
        sleutel,
        andereVersie,
        naam,
        omschrijving,
        hulpvragen,
        wieVraagtAan,
        nodig,
        beslist,
        beslistermijnDagen,
        website,
        rijen,
        bron,
        voorbeeld);
  }

  /** De versie waarop getypt is; zonder versie is het nooit de huidige. */
  int gezien() {
    return versie == null ? -1 : versie;
  }

  /** Een lege rij is geen voorwaarde. */
  Regelinggegevens gegevens() {
    return new Regelinggegevens(
        naam,
        omschrijving,
        beslist,
        wieVraagtAan,
        nodig,
        website,
        beslistermijnDagen,
        hulpvragen,
        ingevuld().mapToObj(i -> voorwaarden.get(i).voorwaarde(i)).toList(),
        bron,
        voorbeeld);
  }

  /** Het veld zoals het op het scherm heet: het domein kent de lege rijen niet. */
  String opScherm(OngeldigeInvoer fout) {
    var rij = IN_RIJ.matcher(fout.veld());
    if (!rij.matches() || Voorwaarderij.DAG.equals(fout.sleutel())) return fout.veld();
    var plek = ingevuld().skip(Long.parseLong(rij.group(1))).findFirst().orElse(0);
    return "voorwaarden[" + plek + "]" + rij.group(2);
  }

  private IntStream ingevuld() {
    return IntStream.range(0, voorwaarden.size()).filter(i -> !voorwaarden.get(i).isLeeg());
  }
}
