package nl.leiden.brugwijzer.socialekaart.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.socialekaart.Hulpvraag;
import nl.leiden.brugwijzer.socialekaart.Instantiebeeld;
import nl.leiden.brugwijzer.socialekaart.Instantiegegevens;
import nl.leiden.brugwijzer.socialekaart.Instantiesoort;

/**
 * Het formulier van een instantie, zoals getypt.
 *
 * @param sleutel maakt dat twee keer versturen één instantie geeft
 * @param versie waarop een wijziging gebaseerd is; null bij een nieuwe
 */
record Instantieformulier(
    UUID sleutel,
    Integer versie,
    @NotBlank(message = "{fout.kaart.naam}")
        @Size(max = 120, message = "{fout.kaart.lang}")
        @ZonderBsn
        String naam,
    @NotNull(message = "{fout.kaart.soort}") Instantiesoort soort,
    @Size(max = 500, message = "{fout.kaart.lang}") @ZonderBsn String omschrijving,
    Set<Hulpvraag> hulpvragen,
    @Size(max = 40, message = "{fout.kaart.lang}") @ZonderBsn String telefoon,
    @Size(max = 200, message = "{fout.kaart.lang}")
        @Email(message = "{fout.kaart.email}")
        @ZonderBsn
        String email,
    @Size(max = 300, message = "{fout.kaart.lang}") @ZonderBsn String website,
    @NotNull(message = "{fout.kaart.dagen}") Integer reactieWerkdagen,
    @Size(max = 300, message = "{fout.kaart.lang}") @ZonderBsn String bron,
    Boolean voorbeeld) {

  Instantieformulier {
    sleutel = sleutel == null ? UUID.randomUUID() : sleutel;
    hulpvragen = hulpvragen == null ? Set.of() : new LinkedHashSet<>(hulpvragen);
    voorbeeld = Boolean.TRUE.equals(voorbeeld);
  }

  static Instantieformulier leeg() {
    return new Instantieformulier(null, null, "", null, "", null, "", "", "", null, "", false);
  }

  static Instantieformulier van(Instantiebeeld beeld) {
    var g = beeld.gegevens();
    return new Instantieformulier(
        null,
        beeld.versie(),
        g.naam(),
        g.soort(),
        g.omschrijving(),
        g.hulpvragen(),
        g.telefoon(),
        g.email(),
        g.website(),
        g.reactieWerkdagen(),
        g.bron(),
        g.voorbeeld());
  }

  /** Dezelfde tekst, nu op de versie die er staat. */
  Instantieformulier opVersie(int nu) {
    return new Instantieformulier(
        sleutel,
        nu,
        naam,
        soort,
        omschrijving,
        hulpvragen,
        telefoon,
        email,
        website,
        reactieWerkdagen,
        bron,
        voorbeeld);
  }

  /** De versie waarop getypt is; zonder versie is het nooit de huidige. */
  int gezien() {
    return versie == null ? -1 : versie;
  }

  Instantiegegevens gegevens() {
    return new Instantiegegevens(
        naam,
        soort,
        omschrijving,
        telefoon,
        email,
        website,
        reactieWerkdagen,
        hulpvragen,
        bron,
        voorbeeld);
  }
}
