package nl.leiden.brugwijzer.bericht;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Hoe iedereen van berichten wil horen; ieder kiest alleen voor zichzelf. */
@Repository
@Transactional
public class Voorkeuren {

  private final JdbcClient jdbc;
  private final Clock klok;

  Voorkeuren(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /** De keuze van deze gebruiker, of wat voor iedereen geldt. */
  @Transactional(readOnly = true)
  public Voorkeur van(Gebruiker wie) {
    return van(wie.gebruikersnaam());
  }

  @Transactional(readOnly = true)
  Voorkeur van(String gebruikersnaam) {
    return gekozen(gebruikersnaam).orElse(Voorkeur.GEWOON);
  }

  /**
   * Bewaart een keuze. Wat al op een dagoverzicht wacht, komt daar nog in.
   *
   * @throws OngeldigeInvoer als er maar één stil uur is gekozen, of twee keer hetzelfde
   */
  public void kies(Voorkeur voorkeur, Gebruiker wie) {
    if ((voorkeur.stilVan() == null) != (voorkeur.stilTot() == null))
      throw new OngeldigeInvoer(
          voorkeur.stilVan() == null ? "stilVan" : "stilTot", "fout.instellingen.stil");
    if (voorkeur.stilVan() != null && voorkeur.stilVan().equals(voorkeur.stilTot()))
      throw new OngeldigeInvoer("stilTot", "fout.instellingen.stilGelijk");
    bewaar(voorkeur, wie.gebruikersnaam());
  }

  /** Stopt alle mail aan deze mens; de rest van zijn keuze blijft staan voor als hij terugwil. */
  void geenMail(String gebruikersnaam) {
    var nu = van(gebruikersnaam);
    bewaar(
        new Voorkeur(
            Voorkeur.Wijze.ALLEEN_APP,
            nu.overzichtUur(),
            nu.stilVan(),
            nu.stilTot(),
            nu.stilWeekend()),
        gebruikersnaam);
  }

  private Optional<Voorkeur> gekozen(String gebruikersnaam) {
    return jdbc.sql(
            """
            select wijze, overzicht_uur, stil_van, stil_tot, stil_weekend
            from bericht_voorkeur where gebruikersnaam = ?
            """)
        .param(gebruikersnaam)
        .query(Voorkeur.class)
        .optional();
  }

  private void bewaar(Voorkeur voorkeur, String gebruikersnaam) {
    jdbc.sql(
            """
            insert into bericht_voorkeur
              (gebruikersnaam, wijze, overzicht_uur, stil_van, stil_tot, stil_weekend, gewijzigd)
            values (:wie, :wijze, :uur, :van, :tot, :weekend, :nu)
            on conflict (gebruikersnaam) do update set
              wijze = excluded.wijze, overzicht_uur = excluded.overzicht_uur,
              stil_van = excluded.stil_van, stil_tot = excluded.stil_tot,
              stil_weekend = excluded.stil_weekend, gewijzigd = excluded.gewijzigd
            """)
        .param("wie", gebruikersnaam)
        .param("wijze", voorkeur.wijze().name())
        .param("uur", voorkeur.overzichtUur())
        .param("van", voorkeur.stilVan())
        .param("tot", voorkeur.stilTot())
        .param("weekend", voorkeur.stilWeekend())
        .param("nu", Timestamp.from(klok.instant()))
        .update();
  }
}
