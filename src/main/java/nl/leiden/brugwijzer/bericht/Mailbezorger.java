package nl.leiden.brugwijzer.bericht;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Brengt één mail naar de mailserver. */
@Component
class Mailbezorger {

  private final JavaMailSender mailserver;
  private final Berichttekst teksten;
  private final Overzichttekst overzichtteksten;
  private final Afmelding afmelding;
  private final Woorden woorden;
  private final ObservationRegistry metingen;
  private final String afzender;
  private final URI adres;

  Mailbezorger(
      JavaMailSender mailserver,
      Berichttekst teksten,
      Overzichttekst overzichtteksten,
      Afmelding afmelding,
      Woorden woorden,
      Mailinstellingen instellingen,
      ObservationRegistry metingen,
      @Value("${brugwijzer.adres}") URI adres) {
    this.mailserver = mailserver;
    this.teksten = teksten;
    this.overzichtteksten = overzichtteksten;
    this.afmelding = afmelding;
    this.woorden = woorden;
    this.metingen = metingen;
    this.afzender = instellingen.afzender();
    this.adres = adres;
  }

  void bezorg(Bericht bericht, Gebruiker ontvanger) throws MessagingException {
    bezorg(
        "bericht-" + bericht.id(),
        bericht.moment(),
        teksten.onderwerp(bericht),
        teksten.mail(bericht),
        ontvanger);
  }

  void bezorg(Dagoverzicht overzicht, List<Bericht> inhoud, Gebruiker ontvanger)
      throws MessagingException {
    bezorg(
        "overzicht-" + overzicht.id(),
        overzicht.moment(),
        overzichtteksten.onderwerp(inhoud),
        overzichtteksten.mail(inhoud),
        ontvanger);
  }

  private void bezorg(
      String id, Instant moment, String onderwerp, String tekst, Gebruiker ontvanger)
      throws MessagingException {
    var afmeldlink = afmelding.link(ontvanger.gebruikersnaam());
    var mail = mailserver.createMimeMessage();
    var brief = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
    brief.setFrom(afzender);
    brief.setTo(ontvanger.email());
    brief.setSentDate(Date.from(moment));
    brief.setSubject(onderwerp);
    brief.setText(
        tekst + "\n" + woorden.van("bericht.mail.onder", adres + "/instellingen", afmeldlink));
    // Vast per rij: komt een mail door een crash twee keer aan, dan is de tweede te herkennen.
    mail.setHeader("Message-ID", "<" + id + "@" + adres.getHost() + ">");
    // Houdt afwezigheidsantwoorden weg (RFC 3834).
    mail.setHeader("Auto-Submitted", "auto-generated");
    // Stoppen met één klik in het mailprogramma zelf (RFC 8058).
    mail.setHeader("List-Unsubscribe", "<" + afmeldlink + ">");
    mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    Observation.createNotStarted("brugwijzer.mail", metingen)
        .contextualName("mail versturen")
        .observe(() -> mailserver.send(mail));
  }
}
