package nl.leiden.brugwijzer.reis;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.beheer.Beheerwereld;
import org.springframework.stereotype.Component;

/** De mail waarmee Keycloak iemand uitnodigt. */
@Component
class Uitnodigingspost {

  private static final Pattern LINK = Pattern.compile("https?://\\S+/login-actions/action-token\\S+");

  private final Beheerwereld wereld;
  private final GreenMail post;

  Uitnodigingspost(Beheerwereld wereld, GreenMail post) {
    this.wereld = wereld;
    this.post = post;
  }

  /** Laat de uitnodigingen versturen, en geeft de link in die aan dit adres. */
  String link(String adres) {
    wereld.stuurDeBode();
    return Stream.of(post.getReceivedMessages())
        .filter(mail -> isAan(mail, adres))
        .map(Uitnodigingspost::tekst)
        .map(LINK::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Geen uitnodiging in de bus"));
  }

  private static boolean isAan(MimeMessage mail, String adres) {
    try {
      return Arrays.toString(mail.getAllRecipients()).contains(adres);
    } catch (MessagingException onleesbaar) {
      throw new AssertionError(onleesbaar);
    }
  }

  private static String tekst(MimeMessage mail) {
    try {
      var inhoud = mail.getContent();
      return inhoud instanceof Multipart delen
          ? delen.getBodyPart(0).getContent().toString()
          : inhoud.toString();
    } catch (MessagingException | IOException onleesbaar) {
      throw new AssertionError(onleesbaar);
    }
  }
}
