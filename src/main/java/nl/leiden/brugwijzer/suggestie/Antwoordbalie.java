package nl.leiden.brugwijzer.suggestie;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Het antwoord: elke melder krijgt het één keer, en pas dan kan het signaal dicht. */
@Service
@Transactional
public class Antwoordbalie {

  /** Langste antwoord, in tekens. */
  public static final int LANGSTE = 6000;

  private final Signaaltoegang toegang;
  private final Stapwerk werk;
  private final Samenvoegbalie samen;
  private final Splitsbalie delen;
  private final Antwoordenboek antwoorden;
  private final Antwoordvoorstel voorstel;
  private final Antwoordpost post;
  private final Signaalverslag verslag;
  private final Clock klok;

  Antwoordbalie(
      Signaaltoegang toegang,
      Stapwerk werk,
      Samenvoegbalie samen,
      Splitsbalie delen,
      Antwoordenboek antwoorden,
      Antwoordvoorstel voorstel,
      Antwoordpost post,
      Signaalverslag verslag,
      Clock klok) {
    this.toegang = toegang;
    this.werk = werk;
    this.samen = samen;
    this.delen = delen;
    this.antwoorden = antwoorden;
    this.voorstel = voorstel;
    this.post = post;
    this.verslag = verslag;
    this.klok = klok;
  }

  /** Het antwoord in wording: een eerste tekst, en wie het krijgt. */
  public Antwoordblad opstellen(SignaalId id, Gebruiker wie) {
    var s = toegang.kantoor("signaal.antwoorden", id, wie);
    return post.blad(s, voorstel.van(s), groep(s));
  }

  /** Keurt een tekst voordat iemand hem bekijkt zoals de melders hem lezen. */
  public String keur(String tekst) {
    return Vrijetekst.verplicht("tekst", tekst, LANGSTE, "fout.suggestie.antwoordtekst");
  }

  /**
   * Stuurt het antwoord aan elke melder, ook van wat is samengevoegd.
   *
   * @param gezien de taak op het scherm, of null
   * @param lijst kenmerk van de ontvangers die op het scherm stonden
   */
  public void stuur(SignaalId id, UUID gezien, String tekst, String lijst, Gebruiker wie) {
    var s = toegang.kantoor("signaal.antwoorden", id, wie);
    var taak = werk.onderhanden(s, Stap.ANTWOORD_STUREN, gezien, wie);
    if (s.antwoordtViaGeheel()) throw new KanNietMeer("fout.suggestie.viageheel");
    var antwoord = keur(tekst);
    var groep = groep(s);
    if (!post.kenmerk(groep).equals(lijst))
      throw new OngeldigeInvoer("tekst", "fout.suggestie.ontvangers");
    antwoorden.bewaar(s, antwoord, groep, wie);
    s.naar(Signaalstatus.BEANTWOORD, nu());
    verslag.schrijf(s, "ANTWOORD_GESTUURD", null, wie);
    post.stuur(groep);
    werk.rondAf(taak, wie, Stapantwoord.GESTUURD, null, Map.of("tevredenVragen", true));
    samen.hoofdBeantwoord(s);
  }

  /** Legt het resultaat van een deel vast; de melders lezen het in het antwoord op het geheel. */
  public void rondDeelAf(SignaalId id, UUID gezien, String tekst, Gebruiker wie) {
    var s = toegang.kantoor("signaal.deelaf", id, wie);
    var taak = werk.onderhanden(s, Stap.ANTWOORD_STUREN, gezien, wie);
    if (!s.antwoordtViaGeheel()) throw new KanNietMeer("fout.suggestie.geendeel");
    antwoorden.bewaar(s, keur(tekst), List.of(), wie);
    verslag.intern(s, "DEEL_AF", null, wie);
    werk.rondAf(taak, wie, Stapantwoord.DEEL_AF, null, Map.of("tevredenVragen", false));
    delen.deelAf(s);
  }

  /** Er is nog iets te doen voordat er een antwoord kan: terug naar de behandeling. */
  public void gaTerug(SignaalId id, UUID gezien, Gebruiker wie) {
    var s = toegang.kantoor("signaal.terug", id, wie);
    var taak = werk.onderhanden(s, Stap.ANTWOORD_STUREN, gezien, wie);
    s.neemTerug(nu());
    verslag.intern(s, "TERUG_IN_BEHANDELING", null, wie);
    werk.rondAf(
        taak,
        wie,
        Stapantwoord.TERUG,
        wie.werkVan(),
        Map.of("stand", "BEHANDELEN", "gezinVast", !s.gezinKlaar()));
  }

  private List<Signaal> groep(Signaal s) {
    return post.leesplekken(s, samen.metLeden(s));
  }

  private ZonedDateTime nu() {
    return ZonedDateTime.now(klok);
  }
}
