package nl.leiden.brugwijzer.bericht;

import jakarta.mail.MessagingException;
import java.time.Clock;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Gebruikers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brengt dagoverzichten weg, met dezelfde zekerheid als {@link Postbode} losse mail. */
@Component
class Overzichtbode {

  private static final Logger LOG = LoggerFactory.getLogger(Overzichtbode.class);

  private final Dagoverzichten overzichten;
  private final Voorkeuren voorkeuren;
  private final Mailbezorger bezorger;
  private final Gebruikers gebruikers;
  private final Mailinstellingen instellingen;
  private final TransactionTemplate transactie;
  private final Clock klok;

  Overzichtbode(
      Dagoverzichten overzichten,
      Voorkeuren voorkeuren,
      Mailbezorger bezorger,
      Gebruikers gebruikers,
      Mailinstellingen instellingen,
      PlatformTransactionManager transacties,
      Clock klok) {
    this.overzichten = overzichten;
    this.voorkeuren = voorkeuren;
    this.bezorger = bezorger;
    this.gebruikers = gebruikers;
    this.instellingen = instellingen;
    this.transactie = new TransactionTemplate(transacties);
    this.klok = klok;
  }

  /** Loopt één ronde: zet klaar wat aan de beurt is en brengt weg tot er één mislukt. */
  void ronde() {
    overzichten.zetKlaar();
    while (Boolean.TRUE.equals(transactie.execute(status -> volgende())))
      ;
  }

  private boolean volgende() {
    return overzichten.pakVolgende().map(this::brengWeg).orElse(false);
  }

  private boolean brengWeg(Dagoverzicht overzicht) {
    var ontvanger = gebruikers.vind(overzicht.aan()).filter(this::wilMail);
    var inhoud = overzichten.inhoud(overzicht);
    if (ontvanger.isEmpty() || inhoud.isEmpty()) {
      overzichten.vervallen(overzicht);
      return true;
    }
    try {
      bezorger.bezorg(overzicht, inhoud, ontvanger.get());
      overzichten.verstuurd(overzicht);
      return true;
    } catch (MessagingException | RuntimeException fout) {
      nietGelukt(overzicht, fout);
      return false;
    }
  }

  private boolean wilMail(Gebruiker wie) {
    return voorkeuren.van(wie).wijze() != Voorkeur.Wijze.ALLEEN_APP;
  }

  private void nietGelukt(Dagoverzicht overzicht, Exception fout) {
    var oorzaak = NestedExceptionUtils.getMostSpecificCause(fout).getClass().getSimpleName();
    if (klok.instant().isBefore(overzicht.moment().plus(instellingen.opgevenNa()))) {
      overzichten.laterOpnieuw(overzicht, Postbode.wachttijd(overzicht.mailPogingen()), oorzaak);
      LOG.warn("Dagoverzicht {} nog niet weg: {}", overzicht.id(), oorzaak);
    } else {
      overzichten.mislukt(overzicht, oorzaak);
      LOG.error("Dagoverzicht {} opgegeven: {}", overzicht.id(), oorzaak);
    }
  }
}
