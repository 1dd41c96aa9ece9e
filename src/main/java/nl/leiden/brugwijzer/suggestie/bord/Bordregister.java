package nl.leiden.brugwijzer.suggestie.bord;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Registerblad;
import nl.leiden.brugwijzer.basis.Registerblad.Vorm;
import nl.leiden.brugwijzer.basis.Rekenblad;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import nl.leiden.brugwijzer.suggestie.Signaalblik;
import nl.leiden.brugwijzer.suggestie.Signaalwoorden;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** De lijst als bestand voor een rekenblad, zonder wie iets stuurde en van welke school. */
@Service
public class Bordregister {

  private static final String HANDELING = "signaal.register";
  private static final List<String> KOLOMMEN =
      List.of(
          "nummer",
          "gemeld",
          "thema",
          "waarover",
          "zin",
          "stand",
          "eigenaar",
          "behandelaar",
          "sinds",
          "uiterlijk",
          "gezinvast");

  private final Signaalblik blik;
  private final Bordzoeker zoeker;
  private final Bordlezer lezer;
  private final Signaalwoorden signaalwoorden;
  private final Woorden woorden;
  private final Auditspoor spoor;
  private final TransactionTemplate transactie;

  Bordregister(
      Signaalblik blik,
      Bordzoeker zoeker,
      Bordlezer lezer,
      Signaalwoorden signaalwoorden,
      Woorden woorden,
      Auditspoor spoor,
      TransactionTemplate transactie) {
    this.blik = blik;
    this.zoeker = zoeker;
    this.lezer = lezer;
    this.signaalwoorden = signaalwoorden;
    this.woorden = woorden;
    this.spoor = spoor;
    this.transactie = transactie;
  }

  /** Waar het register heen gaat; gaat pas open als het compleet is. */
  @FunctionalInterface
  public interface Uitgang {
    OutputStream open() throws IOException;
  }

  /**
   * Schrijft wat bij dit filter past. Eerst naar schijf: zo houdt een trage lezer de database niet
   * bezet en krijgt niemand een half bestand.
   */
  public void schrijf(Vorm vorm, Bordfilter filter, Gebruiker wie, Uitgang uitgang)
      throws IOException {
    var ziet = blik.voor(HANDELING, wie);
    var bestand = Files.createTempFile("signalen", null);
    try {
      transactie.executeWithoutResult(
          bezig -> {
            var vraag = Bordvraag.van(filter, ziet, zoeker.vind(filter, wie), null, 1);
            vul(bestand, vorm, vraag);
            spoor.legVast(wie, HANDELING, "signaalregister", UUID.randomUUID());
          });
      try (var uit = uitgang.open()) {
        Files.copy(bestand, uit);
      }
    } finally {
      Files.deleteIfExists(bestand);
    }
  }

  private void vul(Path bestand, Vorm vorm, Bordvraag vraag) {
    try (var uit = new BufferedOutputStream(Files.newOutputStream(bestand));
        var blad = Registerblad.van(vorm, uit, woorden.van("bord.register.blad"), KOLOMMEN.size());
        var rijen = lezer.stroom(vraag.alles(), vraag.waarden())) {
      blad.rij(KOLOMMEN.stream().<Object>map(k -> woorden.van("bord.kop." + k)).toList());
      for (var rij : (Iterable<Bordkaart>) rijen::iterator) blad.rij(cellen(rij));
    } catch (IOException kanNiet) {
      throw new UncheckedIOException(kanNiet);
    }
  }

  private List<Object> cellen(Bordkaart k) {
    // Geen List.of: een lege cel is null.
    return Arrays.asList(
        k.nummer(),
        k.gemeld(),
        signaalwoorden.thema(k.thema()),
        Rekenblad.onschuldig(k.waarover()),
        Rekenblad.onschuldig(k.zin()),
        signaalwoorden.status(k.status()),
        signaalwoorden.eigenaar(k.eigenaar()),
        k.behandelaar() == null ? null : Rekenblad.onschuldig(k.behandelaar()),
        k.sinds(),
        k.uiterlijk(),
        woorden.van(k.gezinVast() ? "suggestie.ja" : "suggestie.nee"));
  }
}
