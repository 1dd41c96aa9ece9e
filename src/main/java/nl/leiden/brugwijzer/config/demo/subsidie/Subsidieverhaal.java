package nl.leiden.brugwijzer.config.demo.subsidie;

import nl.leiden.brugwijzer.config.demo.verhaal.Tijdreis;
import nl.leiden.brugwijzer.config.demo.verhaal.Toneel;
import nl.leiden.brugwijzer.config.demo.verhaal.Verhaal;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import nl.leiden.brugwijzer.subsidie.Aanvraaglijst;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Vertelt wat er met de subsidie gebeurde: een ronde die bijna is afgerond, en een die loopt. Eén
 * transactie, dus het staat er helemaal of helemaal niet; en één keer per database.
 */
@Component
@Profile("demo")
@Order(120)
class Subsidieverhaal implements Verhaal {

  /** Wat hierna kwam, heeft nog niemand gezien. */
  private static final int LAATST_BIJGEWERKT = 4;

  private final Toneel toneel;
  private final Loketten loketten;
  private final Aanvraaglijst lijst;
  private final Gebruikers gebruikers;

  Subsidieverhaal(Toneel toneel, Loketten loketten, Aanvraaglijst lijst, Gebruikers gebruikers) {
    this.toneel = toneel;
    this.loketten = loketten;
    this.lijst = lijst;
    this.gebruikers = gebruikers;
  }

  /** Vertelt het verhaal, als dat in deze database nog niet gebeurde. */
  @Override
  @Transactional
  public boolean vertel(Tijdreis tijdreis) {
    var wie = Spelers.van(gebruikers);
    if (!lijst.blad(null, wie.lou()).leeg()) return false;
    var boek = new Subsidieboek(toneel.kalender(), loketten);
    new EchteScholen(boek, wie).vertel();
    new Kompasroos(boek, wie).vertel();
    new Poolster(boek, wie).vertel();
    new Sextant(boek, wie).vertel();
    new Loodslijn(boek, wie).vertel();
    new Noorderlicht(boek, wie).vertel();
    new Vuurtoren(boek, wie).vertel();
    new Ankerplaats(boek, wie).vertel();
    new Windwijzer(boek, wie).vertel();
    new Zeilmaker(boek, wie).vertel();
    new Boei(boek, wie).vertel();
    new Kaapstander(boek, wie).vertel();
    new Landvast(boek, wie).vertel();
    new Uitbetaling(boek, loketten, wie).vertel();
    wie.allen().forEach(iemand -> boek.looptAllesNa(LAATST_BIJGEWERKT, iemand));
    toneel.speel(boek.scenes(), tijdreis);
    return true;
  }
}
