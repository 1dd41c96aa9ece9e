package nl.leiden.brugwijzer.gezin.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gezin.Gezinsdossier;
import nl.leiden.brugwijzer.gezin.Gezinsgegevens;
import nl.leiden.brugwijzer.gezin.Groep;
import nl.leiden.brugwijzer.privacy.ZonderBsn;

/**
 * Het formulier van een gezin, zoals getypt.
 *
 * @param sleutel maakt dat twee keer versturen één gezin geeft
 * @param versie waarop een wijziging gebaseerd is; null bij een nieuw gezin
 */
record Gezinsformulier(
    UUID sleutel,
    Integer versie,
    @NotBlank(message = "{fout.gezin.label.leeg}")
        @Size(max = 40, message = "{fout.gezin.lang}")
        @ZonderBsn
        String label,
    List<Groep> kinderen,
    @Size(max = 200, message = "{fout.gezin.lang}") @ZonderBsn String talen,
    @Size(max = 120, message = "{fout.gezin.lang}") @ZonderBsn String contactnaam,
    @Size(max = 40, message = "{fout.gezin.lang}") String telefoon) {

  private static final int RIJEN = 3;

  Gezinsformulier {
    sleutel = sleutel == null ? UUID.randomUUID() : sleutel;
    kinderen = kinderen == null ? new ArrayList<>() : new ArrayList<>(kinderen);
    while (kinderen.size() < RIJEN) kinderen.add(null);
  }

  static Gezinsformulier leeg() {
    return new Gezinsformulier(null, null, "", null, "", "", "");
  }

  static Gezinsformulier van(Gezinsdossier dossier) {
    var g = dossier.gegevens();
    return new Gezinsformulier(
        null, dossier.versie(), g.label(), g.kinderen(), g.talen(), g.contactnaam(), g.telefoon());
  }

  Gezinsformulier metEenKindErbij() {
    var meer = new ArrayList<>(kinderen);
    meer.add(null);
    return new Gezinsformulier(sleutel, versie, label, meer, talen, contactnaam, telefoon);
  }

  /** Dezelfde tekst, nu op de versie die er staat. */
  Gezinsformulier opVersie(int nu) {
    return new Gezinsformulier(sleutel, nu, label, kinderen, talen, contactnaam, telefoon);
  }

  /** De versie waarop getypt is; zonder versie is het nooit de huidige. */
  int gezien() {
    return versie == null ? -1 : versie;
  }

  Gezinsgegevens gegevens() {
    return new Gezinsgegevens(label, talen, kinderen, contactnaam, telefoon);
  }
}
