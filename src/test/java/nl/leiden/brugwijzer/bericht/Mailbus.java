package nl.leiden.brugwijzer.bericht;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** De mail zoals zij bij iemand in de bus valt. */
@Component
public class Mailbus {

  private final Postbode postbode;
  private final GreenMail bezorgd;
  private final JdbcClient jdbc;

  Mailbus(Postbode postbode, GreenMail bezorgd, JdbcClient jdbc) {
    this.postbode = postbode;
    this.bezorgd = bezorgd;
    this.jdbc = jdbc;
  }

  /** Een mail. */
  public record Mail(String onderwerp, String tekst) {}

  /** Bezorgt wat er voor iemand ligt; geeft alle mail die hij ooit kreeg, de oudste eerst. */
  public List<Mail> bezorg(Gebruiker wie) {
    jdbc.sql(
            "update bericht set mail_status = 'VERSTUURD' where mail_status = 'TE_VERSTUREN' and aan <> ?")
        .param(wie.gebruikersnaam())
        .update();
    postbode.ronde();
    return Stream.of(bezorgd.getReceivedMessages())
        .filter(m -> isAan(m, wie))
        .map(this::lees)
        .toList();
  }

  private static boolean isAan(MimeMessage mail, Gebruiker wie) {
    try {
      return Arrays.toString(mail.getAllRecipients()).contains(wie.email());
    } catch (MessagingException fout) {
      throw new AssertionError(fout);
    }
  }

  private Mail lees(MimeMessage mail) {
    try {
      return new Mail(mail.getSubject(), mail.getContent().toString());
    } catch (MessagingException fout) {
      throw new AssertionError(fout);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}
