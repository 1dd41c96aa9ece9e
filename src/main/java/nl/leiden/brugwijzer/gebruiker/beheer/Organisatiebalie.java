package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leiden.brugwijzer.basis.Eenmalig;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.OrganisatieGewijzigd;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** De organisaties bijhouden, en welke school bij welk bestuur hoort; alleen de beheerder. */
@Service
@Transactional
public class Organisatiebalie {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,38}");

  private final Organisatieboek boek;
  private final Eenmalig eenmalig;
  private final ApplicationEventPublisher omroep;

  Organisatiebalie(Organisatieboek boek, Eenmalig eenmalig, ApplicationEventPublisher omroep) {
    this.boek = boek;
    this.eenmalig = eenmalig;
    this.omroep = omroep;
  }

  /** Alle organisaties, op naam. */
  @Transactional(readOnly = true)
  public List<Organisatie> alle(Gebruiker wie) {
    moetMogen(wie);
    return boek.alle();
  }

  /** Eén organisatie. */
  @Transactional(readOnly = true)
  public Organisatie open(String code, Gebruiker wie) {
    moetMogen(wie);
    return boek.vind(code).orElseThrow(() -> new NietGevonden("organisatie", code));
  }

  /** Alle scholen met hun bestuur. */
  @Transactional(readOnly = true)
  public List<School> scholen(Gebruiker wie) {
    moetMogen(wie);
    return boek.scholen();
  }

  /**
   * Voegt een organisatie toe.
   *
   * @param sleutel maakt dat twee keer versturen één organisatie geeft
   * @param code vast; alleen kleine letters, cijfers en streepjes
   */
  public void voegToe(
      UUID sleutel, String code, String naam, Organisatiesoort soort, Gebruiker wie) {
    moetMogen(wie);
    eenmalig.doe(
        sleutel,
        wie.gebruikersnaam(),
        "organisatie.toevoegen",
        () -> {
          var nieuw =
              new Organisatie(
                  Tekst.schoon(code).toLowerCase(Locale.ROOT), Tekst.schoon(naam), soort, 0);
          if (!CODE.matcher(nieuw.code()).matches())
            throw new OngeldigeInvoer("code", "fout.organisaties.code");
          keurNaam(nieuw.naam(), nieuw.code());
          if (!boek.voegToe(nieuw))
            throw new OngeldigeInvoer("code", "fout.organisaties.codebestaat");
          meld(nieuw.code(), "toevoegen", wie);
          return sleutel;
        });
  }

  /**
   * Wijzigt naam of soort.
   *
   * @param gezien versie van het formulier
   * @throws Ingehaald als een collega eerder was
   */
  public void wijzig(String code, int gezien, String naam, Organisatiesoort soort, Gebruiker wie) {
    moetMogen(wie);
    var nu = boek.vergrendel(code).orElseThrow(() -> new NietGevonden("organisatie", code));
    Ingehaald.alsAnders(gezien, nu.versie());
    keurNaam(Tekst.schoon(naam), code);
    if (nu.soort() != soort && boek.heeftMensen(code))
      throw new OngeldigeInvoer("soort", "fout.organisaties.soort");
    boek.wijzig(code, Tekst.schoon(naam), soort);
    meld(code, "wijzigen", wie);
  }

  /**
   * Geeft een school dit bestuur.
   *
   * @throws OngeldigeInvoer als daar een directeur van een ander bestuur werkt
   */
  public void geefSchool(String code, String brin6, Gebruiker wie) {
    moetMogen(wie);
    var bestuur = boek.vergrendel(code).orElseThrow(() -> new NietGevonden("organisatie", code));
    if (bestuur.soort() != Organisatiesoort.SCHOOLBESTUUR)
      throw new OngeldigeInvoer("vestiging", "fout.organisaties.geenbestuur");
    if (brin6 == null || !boek.isSchool(brin6))
      throw new OngeldigeInvoer("vestiging", "fout.gebruikers.school");
    if (boek.directeurVanAnder(brin6, code))
      throw new OngeldigeInvoer("vestiging", "fout.organisaties.directeur");
    boek.zetBestuur(brin6, code);
    meld(code, "school", wie);
  }

  private void keurNaam(String naam, String code) {
    if (boek.naamBestaat(naam, code))
      throw new OngeldigeInvoer("naam", "fout.organisaties.bestaat");
  }

  private void meld(String code, String handeling, Gebruiker wie) {
    omroep.publishEvent(new OrganisatieGewijzigd(code, handeling, wie));
  }

  private static void moetMogen(Gebruiker wie) {
    Bevoegdheid.van(wie);
    wie.moetZijn("organisatie.beheer", Rol.APPLICATIEBEHEERDER);
  }
}
