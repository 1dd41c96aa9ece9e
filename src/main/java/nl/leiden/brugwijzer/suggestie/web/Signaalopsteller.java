package nl.leiden.brugwijzer.suggestie.web;

import java.util.UUID;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.socialekaart.Bestemming;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.socialekaart.Obstakelaanbod.Aanbod;
import nl.leiden.brugwijzer.suggestie.Meldbalie.Melding;
import nl.leiden.brugwijzer.suggestie.RegelVan;
import nl.leiden.brugwijzer.suggestie.SignaalId;
import nl.leiden.brugwijzer.suggestie.Signaalinhoud;
import nl.leiden.brugwijzer.suggestie.Waarbij;
import org.springframework.stereotype.Component;

/** Maakt van wat iemand invulde een melding. */
@Component
class Signaalopsteller {

  private final Waarbij waarbij;

  Signaalopsteller(Waarbij waarbij) {
    this.waarbij = waarbij;
  }

  /** Het obstakel gaat alleen mee als het nog om dezelfde plek gaat. */
  Melding melding(Signaalformulier f, Gebruiker wie) {
    var aanbod = waarbij.aanbod(f.aanbod(), wie).orElse(null);
    var bestemming = waarbij.vind(f.waarbij()).orElse(null);
    var past = aanbod != null && bestemming != null && plek(aanbod).equals(bestemming.id());
    return new Melding(
        new SignaalId(f.signaal()),
        inhoud(f, bestemming, past ? aanbod.obstakel() : null),
        aan(f.naamTonen()),
        aanbod == null ? null : f.aanbod());
  }

  private static Signaalinhoud inhoud(
      Signaalformulier f, Bestemming bestemming, Obstakel obstakel) {
    var anders = Waarbij.ANDERS.equals(f.waarbij());
    var regeling = bestemming != null && bestemming.soort() == Bestemming.Soort.REGELING;
    return new Signaalinhoud(
        f.zin(),
        regeling ? bestemming.id() : null,
        bestemming == null || regeling ? null : bestemming.id(),
        anders ? f.regel() : null,
        anders ? f.regelVan() : RegelVan.ONBEKEND,
        obstakel,
        f.vaak(),
        aan(f.gezinVast()),
        f.idee(),
        f.principe(),
        bestemming == null ? thema(f.thema()) : Waarbij.thema(bestemming),
        aan(f.vanInwoner()));
  }

  private static String thema(String gekozen) {
    var schoon = Tekst.schoon(gekozen);
    return schoon.isEmpty() ? Waarbij.ANDERS : schoon;
  }

  /** Waar het bij dit aanbod knelde. */
  static UUID plek(Aanbod aanbod) {
    return aanbod.regeling() == null ? aanbod.instantie() : aanbod.regeling();
  }

  private static boolean aan(Boolean vinkje) {
    return Boolean.TRUE.equals(vinkje);
  }
}
