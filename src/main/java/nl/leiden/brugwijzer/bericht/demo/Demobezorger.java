package nl.leiden.brugwijzer.bericht.demo;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Bewaart mail in plaats van haar te versturen, als er geen mailserver is ingesteld. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "spring.mail.host", havingValue = "ontbreekt", matchIfMissing = true)
class Demobezorger extends JavaMailSenderImpl {

  private final Demopost demopost;

  Demobezorger(Demopost demopost) {
    this.demopost = demopost;
  }

  @Override
  protected void doSend(MimeMessage[] mails, Object[] origineel) {
    for (var mail : mails) bewaar(mail);
  }

  private void bewaar(MimeMessage mail) {
    try {
      demopost.bewaar(
          InternetAddress.toUnicodeString(mail.getRecipients(RecipientType.TO)),
          mail.getSubject(),
          mail.getContent().toString(),
          mail.getSentDate().toInstant());
    } catch (MessagingException | IOException fout) {
      throw new MailParseException(fout);
    }
  }
}
