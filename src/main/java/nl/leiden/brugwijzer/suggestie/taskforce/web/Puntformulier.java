package nl.leiden.brugwijzer.suggestie.taskforce.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.taskforce.Ambitie;
import nl.leiden.brugwijzer.suggestie.taskforce.Puntbeeld;
import nl.leiden.brugwijzer.suggestie.taskforce.Puntgegevens;

/**
 * Een punt voor de agenda.
 *
 * @param reden waarom het na de sluiting nog op de agenda moet
 */
record Puntformulier(
    UUID sleutel,
    Integer versie,
    @Size(max = 150, message = "{fout.taskforce.lang}") @ZonderBsn String titel,
    @Size(max = 1000, message = "{fout.taskforce.lang}") @ZonderBsn String vraag,
    Ambitie ambitie,
    @Size(max = 4, message = "{fout.taskforce.minuten}") String minuten,
    @Size(max = 1000, message = "{fout.taskforce.lang}") @ZonderBsn String reden) {

  static Puntformulier leeg() {
    return new Puntformulier(UUID.randomUUID(), null, "", "", null, "15", "");
  }

  static Puntformulier van(Puntbeeld p) {
    var g = p.gegevens();
    return new Puntformulier(
        null, p.versie(), g.titel(), g.vraag(), g.ambitie(), "" + g.minuten(), "");
  }

  Puntgegevens gegevens() {
    return new Puntgegevens(Tekst.schoon(titel), Tekst.schoon(vraag), ambitie, aantal());
  }

  /** De versie waarop getypt is; zonder versie is het nooit de huidige. */
  int gezien() {
    return versie == null ? -1 : versie;
  }

  private int aantal() {
    var schoon = Tekst.schoon(minuten);
    return schoon.matches("[0-9]{1,4}") ? Integer.parseInt(schoon) : 0;
  }
}
