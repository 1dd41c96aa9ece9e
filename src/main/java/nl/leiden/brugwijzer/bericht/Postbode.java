package nl.leiden.brugwijzer.bericht;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.bericht.Voorkeur.Wijze;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brengt klaarliggende mail weg, één per transactie, ook als er meer servers draaien. Een mail gaat
 * één keer de deur uit, op één moment na: valt de server om tussen het ja van de mailserver en de
 * commit, dan gaat dezelfde mail met hetzelfde Message-ID nog eens.
 */
@Component
class Postbode {

  private static final Logger LOG = LoggerFactory.getLogger(Postbode.class);
  private static final Duration LANGSTE_WACHTTIJD = Duration.ofHours(1);

  private final PostvakUit postvak;
  private final Mailbezorger bezorger;
  private final Voorkeuren voorkeuren;
  private final Werkdagen werkdagen;
  private final Gebruikers gebruikers;
  private final Mailinstellingen instellingen;
  private final TransactionTemplate transactie;
  private final Clock klok;
  private volatile boolean stopt;

  Postbode(
      PostvakUit postvak,
      Mailbezorger bezorger,
      Voorkeuren voorkeuren,
      Werkdagen werkdagen,
      Gebruikers gebruikers,
      Mailinstellingen instellingen,
      PlatformTransactionManager transacties,
      Clock klok) {
    this.postvak = postvak;
    this.bezorger = bezorger;
    this.voorkeuren = voorkeuren;
    this.werkdagen = werkdagen;
    this.gebruikers = gebruikers;
    this.instellingen = instellingen;
    this.transactie = new TransactionTemplate(transacties);
    this.klok = klok;
  }

  /**
   * Loopt één ronde: tot er niets meer ligt, of tot er één mislukt. Bij een storing is de volgende
   * mail ook kansloos; die houdt zo zijn beurt voor als de mailserver er weer is.
   */
  void ronde() {
    while (!stopt && Boolean.TRUE.equals(transactie.execute(status -> volgende())))
      ;
  }

  /** Wie stopt, maakt de mail onder handen af; de rest is voor een ander exemplaar. */
  @EventListener(ContextClosedEvent.class)
  void stopt() {
    stopt = true;
  }

  private boolean volgende() {
    return postvak.pakVolgende().map(this::brengWeg).orElse(false);
  }

  private boolean brengWeg(Bericht bericht) {
    var ontvanger = gebruikers.vind(bericht.aan());
    if (ontvanger.isEmpty()) {
      postvak.vervallen(bericht.id());
      return true;
    }
    return gaatNu(bericht) ? verstuur(bericht, ontvanger.get()) : true;
  }

  /**
   * Of de mail nu los weg mag. Dat wordt pas hier gevraagd: wie zijn keuze verandert, heeft haar
   * ook voor wat al klaarligt. Spoed wacht niet op een dagoverzicht, wel op het einde van de stille
   * uren.
   */
  private boolean gaatNu(Bericht bericht) {
    var voorkeur = voorkeuren.van(bericht.aan());
    if (voorkeur.wijze() == Wijze.ALLEEN_APP) {
      postvak.alleenInApp(bericht.id());
      return false;
    }
    if (voorkeur.wijze() == Wijze.DAGOVERZICHT && !bericht.spoed()) {
      postvak.inOverzicht(bericht.id());
      return false;
    }
    var nu = ZonedDateTime.now(klok);
    var mag = voorkeur.eerstvolgend(nu, werkdagen);
    if (mag.isAfter(nu)) postvak.wacht(bericht.id(), mag.toInstant());
    return !mag.isAfter(nu);
  }

  private boolean verstuur(Bericht bericht, Gebruiker ontvanger) {
    try {
      bezorger.bezorg(bericht, ontvanger);
      postvak.verstuurd(bericht.id());
      return true;
    } catch (MessagingException | RuntimeException fout) {
      nietGelukt(bericht, fout);
      return false;
    }
  }

  private void nietGelukt(Bericht bericht, Exception fout) {
    // De naam van de fout en niet haar tekst: daar kan het adres van een medewerker in staan.
    var oorzaak = NestedExceptionUtils.getMostSpecificCause(fout).getClass().getSimpleName();
    if (klok.instant().isBefore(bericht.moment().plus(instellingen.opgevenNa()))) {
      postvak.laterOpnieuw(bericht.id(), wachttijd(bericht.mailPogingen()), oorzaak);
      LOG.warn("Mail van bericht {} nog niet weg: {}", bericht.id(), oorzaak);
    } else {
      postvak.mislukt(bericht.id(), oorzaak);
      LOG.error("Mail van bericht {} opgegeven: {}", bericht.id(), oorzaak);
    }
  }

  /** Een minuut, en na elke poging het dubbele, tot een uur. */
  static Duration wachttijd(int eerderePogingen) {
    var minuten = Duration.ofMinutes(1L << Math.min(eerderePogingen, 6));
    return minuten.compareTo(LANGSTE_WACHTTIJD) > 0 ? LANGSTE_WACHTTIJD : minuten;
  }
}
