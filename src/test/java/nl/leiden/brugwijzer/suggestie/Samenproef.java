package nl.leiden.brugwijzer.suggestie;

import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Wat er met samengevoegde en gesplitste signalen gebeurt, en wat iedereen daarvan hoort. */
@Component
class Samenproef {

  private final Signaaltoegang toegang;
  private final Samenvoegbalie samenvoegen;
  private final Triagebalie triage;
  private final Antwoordbalie antwoorden;
  private final Signaaltijdlijn tijdlijn;
  private final Taken taken;
  private final TransactionTemplate transactie;
  private final JdbcClient jdbc;

  Samenproef(
      Signaaltoegang toegang,
      Samenvoegbalie samenvoegen,
      Triagebalie triage,
      Antwoordbalie antwoorden,
      Signaaltijdlijn tijdlijn,
      Taken taken,
      TransactionTemplate transactie,
      JdbcClient jdbc) {
    this.toegang = toegang;
    this.samenvoegen = samenvoegen;
    this.triage = triage;
    this.antwoorden = antwoorden;
    this.tijdlijn = tijdlijn;
    this.taken = taken;
    this.transactie = transactie;
    this.jdbc = jdbc;
  }

  /** Behandelt een deel tot het af is. */
  void maakAf(SignaalId deel, Gebruiker wie) {
    triage.neemNietOver(deel, null, "Dit kan zo blijven.", wie);
    antwoorden.rondDeelAf(deel, null, "Dit kan zo blijven.", wie);
  }

  /** Stuurt het antwoord op een signaal dat beantwoord kan worden, aan wie erop wacht. */
  void beantwoord(SignaalId id, Gebruiker wie) {
    var lijst = antwoorden.opstellen(id, wie).lijst();
    antwoorden.stuur(id, null, "Dit is ermee gedaan.", lijst, wie);
  }

  /** De tekst waarmee het antwoord begint. */
  String voorstel(SignaalId id, Gebruiker wie) {
    return antwoorden.opstellen(id, wie).voorstel();
  }

  /** De mensen die het antwoord op dit signaal krijgen, elk zo vaak als ze er een stuurden. */
  List<String> ontvangers(SignaalId id, Gebruiker wie) {
    return transactie.execute(
        x ->
            samenvoegen.metLeden(toegang.kantoor("signaal.antwoord", id, wie)).stream()
                .map(s -> s.melder().gebruikersnaam())
                .toList());
  }

  /** Wat iemand hoorde, op volgorde. */
  List<String> berichten(Gebruiker wie) {
    return jdbc.sql(
            """
            select replace(soort, 'signaal.', '') || ' ' || nummer from bericht
            where aan = ? order by moment, nummer
            """)
        .param(wie.gebruikersnaam())
        .query(String.class)
        .list();
  }

  /** Welke soorten berichten iemand kreeg. */
  List<String> soorten(Gebruiker wie) {
    return berichten(wie).stream().map(b -> b.split(" ")[0]).sorted().toList();
  }

  /** De stappen die open zijn. */
  List<String> stappen(SignaalId id) {
    return taken.vanZaak(id.waarde()).stream().map(Taak::stap).sorted().toList();
  }

  /** Wat er gebeurde, op volgorde. */
  List<String> tijdlijn(SignaalId id) {
    return tijdlijn.findBySignaalIdOrderById(id.waarde()).stream()
        .map(Signaalgebeurtenis::soort)
        .toList();
  }

  /** Hoeveel er van een signaal in de database staan. */
  int aantal(List<UUID> ids) {
    return jdbc.sql("select count(*) from signaal where id in (:ids)")
        .param("ids", ids)
        .query(Integer.class)
        .single();
  }
}
