package nl.leiden.brugwijzer.reis;

import static nl.leiden.brugwijzer.reis.Doorverwijsstappen.GEZIN;
import static nl.leiden.brugwijzer.reis.Doorverwijsstappen.beantwoordtDeVraag;
import static nl.leiden.brugwijzer.reis.Doorverwijsstappen.meldtDatDeHulpIsGestart;
import static nl.leiden.brugwijzer.reis.Doorverwijsstappen.neemtAan;
import static nl.leiden.brugwijzer.reis.Doorverwijsstappen.steltEenVraag;
import static nl.leiden.brugwijzer.reis.Doorverwijsstappen.verwijstDoor;
import static nl.leiden.brugwijzer.reis.Doorverwijsstappen.zegtDatHetIsOpgelost;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leiden.brugwijzer.bericht.Mailbus;
import nl.leiden.brugwijzer.bericht.Mailbus.Mail;
import nl.leiden.brugwijzer.proef.Keycloakmensen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** De hele weg van een doorverwijzing, met mensen die zich echt bij Keycloak aanmelden. */
@Keycloakreis
class KeycloakreisTest {

  @Autowired Reisbureau bureau;
  @Autowired Buurten buurten;
  @Autowired Keycloakmensen accounts;
  @Autowired Mailbus mailbus;

  @Test
  void vanAanmeldenEnDoorverwijzenTotOpgelostEnOveralAfgemeld() {
    var buurt = buurten.nieuw();
    var telefoon = bureau.telefoon();
    var bo = Loket.van(telefoon).open().komBinnen(accounts.account(buurt.bo()));
    verwijstDoor(bo, buurt);
    var dossier = bo.pad();

    var computer = bureau.computer();
    var noor = Loket.van(computer).open().komBinnen(accounts.account(buurt.noor()));
    steltEenVraag(noor);
    beantwoordtDeVraag(bo);
    neemtAan(noor);
    meldtDatDeHulpIsGestart(noor);

    bo.gaNaar(dossier).ziet("De hulp is gestart");
    assertThat(mailbus.bezorg(buurt.bo()))
        .as("zij hoort het per mail, en nooit over wie het gaat")
        .noneMatch(mail -> mail.tekst().contains(GEZIN))
        .extracting(Mail::onderwerp)
        .anyMatch(onderwerp -> onderwerp.endsWith("de hulp is begonnen"));
    zegtDatHetIsOpgelost(bo);
    noor.gaNaar(dossier, 404);

    var anderVenster = bo.nieuwTabblad().gaNaar("/gezinnen").staatOp("/gezinnen");
    bo.vouwOpen("Menu").klik("Afmelden").staatOp("/aanmelden?afgemeld").ziet("Je bent afgemeld");
    anderVenster.gaNaar("/taken").staatOp("/aanmelden");
    Loket.van(anderVenster).verder();
    noor.gaNaar("/vandaag").staatOp("/vandaag");
  }
}
