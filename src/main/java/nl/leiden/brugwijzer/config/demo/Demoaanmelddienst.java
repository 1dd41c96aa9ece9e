package nl.leiden.brugwijzer.config.demo;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Aanmeldaccount;
import nl.leiden.brugwijzer.gebruiker.Aanmelddienst;
import nl.leiden.brugwijzer.gebruiker.Aanmeldgegevens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** De aanmelddienst van de demo: accounts in een tabel, de uitnodiging bij de post van de demo. */
@Component
@Profile("demo")
class Demoaanmelddienst implements Aanmelddienst {

  private final JdbcClient jdbc;
  private final JavaMailSender mail;
  private final Woorden woorden;
  private final Clock klok;
  private final String adres;
  private final String afzender;

  Demoaanmelddienst(
      JdbcClient jdbc,
      JavaMailSender mail,
      Woorden woorden,
      Clock klok,
      @Value("${brugwijzer.adres}") String adres,
      @Value("${brugwijzer.mail.afzender:brugwijzer@voorbeeld.invalid}") String afzender) {
    this.jdbc = jdbc;
    this.mail = mail;
    this.woorden = woorden;
    this.klok = klok;
    this.adres = adres;
    this.afzender = afzender;
  }

  @Override
  public void trekGelijk(Aanmeldgegevens g) {
    jdbc.sql(
            """
            insert into demoaccount (gebruikersnaam, naam, email, rollen, groepen, aan)
            values (:wie, :naam, :email, :rollen, :groepen, :aan)
            on conflict (gebruikersnaam) do update set naam = excluded.naam, email = excluded.email,
              rollen = excluded.rollen, groepen = excluded.groepen, aan = excluded.aan
            """)
        .param("wie", g.gebruikersnaam())
        .param("naam", g.naam())
        .param("email", g.email())
        .param("rollen", rollen(g).toArray(String[]::new))
        .param("groepen", g.groepen().toArray(String[]::new))
        .param("aan", g.aan())
        .update();
  }

  @Override
  public void nodigUit(Aanmeldgegevens g) {
    try {
      var brief = mail.createMimeMessage();
      var inhoud = new MimeMessageHelper(brief, StandardCharsets.UTF_8.name());
      inhoud.setFrom(afzender);
      inhoud.setTo(g.email());
      inhoud.setSentDate(Date.from(klok.instant()));
      inhoud.setSubject(woorden.van("uitnodiging.onderwerp"));
      inhoud.setText(
          woorden.van(
              "uitnodiging.tekst", g.naam(), adres + "/aanmelden", g.gebruikersnaam(), "demo"));
      mail.send(brief);
    } catch (MessagingException fout) {
      throw new MailPreparationException(fout);
    }
  }

  /** In de demo zijn er geen sessies buiten Brugwijzer. */
  @Override
  public void meldAf(String gebruikersnaam) {}

  @Override
  public void zetUit(String gebruikersnaam) {
    jdbc.sql("update demoaccount set aan = false where gebruikersnaam = ?")
        .param(gebruikersnaam)
        .update();
  }

  @Override
  public void haalTeveelWeg(Aanmeldgegevens g) {
    jdbc.sql(
            """
            update demoaccount set
              rollen = array(select r from unnest(rollen) r where r = any(:rollen)),
              groepen = array(select x from unnest(groepen) x where x = any(:groepen))
            where gebruikersnaam = :wie
            """)
        .param("rollen", rollen(g).toArray(String[]::new))
        .param("groepen", g.groepen().toArray(String[]::new))
        .param("wie", g.gebruikersnaam())
        .update();
  }

  @Override
  public List<Aanmeldaccount> accounts() {
    return jdbc.sql("select * from demoaccount order by gebruikersnaam")
        .query(
            (rij, nummer) ->
                new Aanmeldaccount(
                    rij.getString("gebruikersnaam"),
                    rij.getString("naam"),
                    rij.getString("email"),
                    lijst(rij.getArray("rollen")),
                    lijst(rij.getArray("groepen")),
                    rij.getBoolean("aan")))
        .list();
  }

  private static Set<String> rollen(Aanmeldgegevens g) {
    return g.rol() == null ? Set.of() : Set.of(g.rol());
  }

  private static Set<String> lijst(Array waarden) throws SQLException {
    return new TreeSet<>(List.of((String[]) waarden.getArray()));
  }
}
