package nl.leiden.brugwijzer.suggestie.publicatie;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Bsn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Vertelt iedereen wat er met een signaal is gedaan, of neemt dat terug. */
@Service
@Transactional
public class Veranderingen {

  /** Het langste dat als titel past. */
  public static final int TITEL = 150;

  /** Het langste dat als tekst past. */
  public static final int TEKST = 3000;

  private static final Rol[] MAG = {Rol.BELEID_ARMOEDE, Rol.BELEID_ONDERWIJS, Rol.TEAMLEIDER};

  private final JdbcClient jdbc;
  private final Clock klok;

  Veranderingen(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * Zet een verandering bij "Wat is ermee gedaan". Of het signaal van {@code wie} is, weet wie dit
   * vraagt; een tweede keer met hetzelfde id gebeurt er niets.
   *
   * @return het id van de verandering
   */
  public UUID publiceer(Publicatieopdracht opdracht, Gebruiker wie) {
    wie.moetZijn("verandering publiceren", MAG);
    keur(opdracht);
    jdbc.sql(
            """
            insert into verandering (id, signaal_id, nummer, titel, tekst, thema, thema_naam,
              regeling_id, vanaf, eerste_signaal, melders, gepubliceerd, gepubliceerd_door,
              gepubliceerd_organisatie)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
            """)
        .params(
            opdracht.id(),
            opdracht.signaal(),
            opdracht.nummer(),
            Tekst.schoon(opdracht.titel()),
            Tekst.schoon(opdracht.tekst()),
            opdracht.thema(),
            opdracht.themanaam(),
            opdracht.regeling(),
            opdracht.vanaf(),
            Timestamp.from(opdracht.eersteSignaal()),
            opdracht.melders(),
            Timestamp.from(klok.instant()),
            wie.gebruikersnaam(),
            wie.organisatie())
        .update();
    return opdracht.id();
  }

  /** Neemt een verandering terug; alleen voor de organisatie die haar plaatste. */
  public void trekIn(UUID id, Gebruiker wie) {
    wie.moetZijn("verandering intrekken", MAG);
    if (!magIntrekken(id, wie)) throw new NietToegestaan("verandering intrekken");
    jdbc.sql(
            """
            update verandering set ingetrokken = ?, ingetrokken_door = ?, versie = versie + 1
            where id = ? and ingetrokken is null
            """)
        .params(Timestamp.from(klok.instant()), wie.gebruikersnaam(), id)
        .update();
  }

  /**
   * Of iemand een verandering mag terugnemen.
   *
   * @throws NietGevonden als zij er niet is, of al is ingetrokken
   */
  @Transactional(readOnly = true)
  public boolean magIntrekken(UUID id, Gebruiker wie) {
    var plaatser =
        jdbc.sql(
                """
                select gepubliceerd_organisatie from verandering
                where id = ? and ingetrokken is null
                """)
            .param(id)
            .query(String.class)
            .optional()
            .orElseThrow(() -> new NietGevonden("verandering", id));
    for (var rol : MAG) if (wie.is(rol)) return plaatser.equals(wie.organisatie());
    return false;
  }

  private static void keur(Publicatieopdracht opdracht) {
    var fouten = new ArrayList<Fout>();
    if (pastNiet(opdracht.titel(), TITEL))
      fouten.add(new Fout("titel", "verandering.fout.titel", TITEL));
    if (pastNiet(opdracht.tekst(), TEKST))
      fouten.add(new Fout("tekst", "verandering.fout.tekst", TEKST));
    if (opdracht.vanaf() == null) fouten.add(new Fout("vanaf", "verandering.fout.vanaf"));
    if (Bsn.staatIn(opdracht.titel())) fouten.add(new Fout("titel", "fout.bsn"));
    if (Bsn.staatIn(opdracht.tekst())) fouten.add(new Fout("tekst", "fout.bsn"));
    if (!fouten.isEmpty()) throw new OngeldigeInvoer(fouten);
  }

  private static boolean pastNiet(String tekst, int langste) {
    var schoon = Tekst.schoon(tekst);
    return schoon.isEmpty() || schoon.length() > langste;
  }
}
