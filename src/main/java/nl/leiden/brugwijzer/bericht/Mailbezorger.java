package nl.leiden.brugwijzer.bericht;

import jakarta.mail.MessagingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Brengt één mail naar de mailserver. */
@Component
class Mailbezorger {

  private final JavaMailSender mailserver;
  private final Berichttekst teksten;
  private final String afzender;
  private final String domein;

  Mailbezorger(
      JavaMailSender mailserver,
      Berichttekst teksten,
      Mailinstellingen instellingen,
      @Value("${brugwijzer.adres}") URI adres) {
    this.mailserver = mailserver;
    this.teksten = teksten;
    this.afzender = instellingen.afzender();
    this.domein = adres.getHost();
  }

  void bezorg(Bericht bericht, String mailadres) throws MessagingException {
    var mail = mailserver.createMimeMessage();
    var brief = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
    brief.setFrom(afzender);
    brief.setTo(mailadres);
    brief.setSentDate(Date.from(bericht.moment()));
    brief.setSubject(teksten.onderwerp(bericht));
    brief.setText(teksten.mail(bericht));
    // Vast per rij: komt een mail door een crash twee keer aan, dan is de tweede te herkennen.
    mail.setHeader("Message-ID", "<bericht-" + bericht.id() + "@" + domein + ">");
    // Houdt afwezigheidsantwoorden weg (RFC 3834).
    mail.setHeader("Auto-Submitted", "auto-generated");
    mailserver.send(mail);
  }
}
