package nl.leiden.brugwijzer.gebruiker.beheer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Laat een beheerder alleen bij wie onder hem valt, en nooit bij zichzelf. */
@Component
class Gebruikerstoegang {

  private final Gebruikerslijst lijst;
  private final Gebruikersboek boek;
  private final JdbcClient jdbc;

  Gebruikerstoegang(Gebruikerslijst lijst, Gebruikersboek boek, JdbcClient jdbc) {
    this.lijst = lijst;
    this.boek = boek;
    this.jdbc = jdbc;
  }

  /**
   * Om te lezen.
   *
   * @throws NietGevonden als hij er niet is, of niet voor deze vrager
   */
  Gebruikersrij vind(UUID id, Gebruiker wie) {
    return lijst.vind(id, wie).orElseThrow(() -> new NietGevonden("gebruiker", id));
  }

  /**
   * Om te wijzigen: op slot, en niet jezelf.
   *
   * @param gezien versie van het formulier
   * @throws Ingehaald als een collega eerder was
   */
  Gebruikersrij vergrendel(UUID id, int gezien, Gebruiker wie) {
    var rij = vergrendel(id, wie);
    Ingehaald.alsAnders(gezien, rij.versie());
    return rij;
  }

  /** Hetzelfde, als het niet uitmaakt wat iemand zag. */
  Gebruikersrij vergrendel(UUID id, Gebruiker wie) {
    var eerst = vind(id, wie);
    moetAnderZijn(eerst, wie);
    // Eerst alle beheerders en dan deze ene: andersom wachten er twee op elkaar.
    if (eerst.rol() == Rol.APPLICATIEBEHEERDER) vergrendelBeheerders();
    boek.vergrendel(id);
    var rij = vind(id, wie);
    if (!rij.werkt()) throw new KanNietMeer("fout.gebruikers.vertrokken");
    return rij;
  }

  /** Niemand verandert iets aan zijn eigen plek, dagen of afwezigheid. */
  void moetAnderZijn(Gebruikersrij over, Gebruiker wie) {
    if (over.gebruikersnaam().equals(wie.gebruikersnaam()))
      throw new NietToegestaan("gebruiker.zelf");
  }

  /**
   * Weigert als na deze gebruiker niemand meer gebruikers beheert.
   *
   * @throws KanNietMeer bij de laatste applicatiebeheerder
   */
  void moetVervangbaarZijn(Gebruikersrij over) {
    if (over.rol() != Rol.APPLICATIEBEHEERDER) return;
    if (anderen(over, lijst.vandaag()).isEmpty())
      throw new KanNietMeer("fout.gebruikers.laatstebeheerder");
  }

  /** Wie daarna overblijft: zonder einde, niet op weg weg, en al eens binnen geweest. */
  private List<String> anderen(Gebruikersrij over, LocalDate vandaag) {
    return jdbc.sql(
            """
            select gebruikersnaam from gebruiker g
            where rol = 'APPLICATIEBEHEERDER' and actief and not email_bezet and tot is null
              and (vanaf is null or vanaf <= ?) and id <> ?
              and (uitgenodigd is null or laatst_aangemeld is not null)
              and not exists (select from gebruikerswissel w where w.gebruiker_id = g.id)
            """)
        .params(vandaag, over.id())
        .query(String.class)
        .list();
  }

  private void vergrendelBeheerders() {
    jdbc.sql(
            """
            select gebruikersnaam from gebruiker where rol = 'APPLICATIEBEHEERDER' and actief
            order by gebruikersnaam for no key update
            """)
        .query(String.class)
        .list();
  }
}
