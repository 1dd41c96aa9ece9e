package nl.leiden.brugwijzer.suggestie.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.socialekaart.Obstakel;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.Melderbeeld;
import nl.leiden.brugwijzer.suggestie.Principe;
import nl.leiden.brugwijzer.suggestie.RegelVan;
import nl.leiden.brugwijzer.suggestie.Signaalstatus;
import nl.leiden.brugwijzer.suggestie.Vaak;
import nl.leiden.brugwijzer.taak.Taak;
import nl.leiden.brugwijzer.taak.Taakafronding;

/** Een signaal zoals de vrager het mag zien. */
@Schema(name = "Signaal", description = "Een signaal, zoals jij het mag zien.")
record Signaalgegevens(
    @Schema(example = "5d2e7f10-4a3b-4c6d-8e9f-0a1b2c3d4e5f") UUID id,
    @Schema(example = "S2026-00012") String nummer,
    @Schema(example = "NIEUW") Signaalstatus status,
    @Schema(example = "De toets kijkt naar het verkeerde inkomen.") String zin,
    @Schema(description = "De regeling, de instantie of de regel.", example = "Zomerzwemregeling")
        String waarover,
    @Schema(example = "9c1d4b7e-52a0-4f0c-8c3b-1e2f3a4b5c6d") UUID regeling,
    @Schema(example = "7a3b5c9d-1e2f-4a6b-8c0d-2e4f6a8b0c1d") UUID instantie,
    @Schema(example = "GEMEENTE") RegelVan regelVan,
    @Schema(description = "Waar een doorverwijzing op vastliep.", example = "INKOMENSGRENS")
        Obstakel obstakel,
    @Schema(example = "PAAR_KEER") Vaak vaak,
    @Schema(description = "Of er een gezin op wachtte.", example = "true") boolean gezinVast,
    @Schema(example = "Kijk naar het besteedbaar inkomen.") String idee,
    @Schema(example = "VEREENVOUDIGEN") Principe principe,
    @Schema(description = "Code van het thema.", example = "GELD") String thema,
    @Schema(description = "Of het van een inwoner komt.", example = "false") boolean vanInwoner,
    @Schema(example = "ARMOEDE") Eigenaar eigenaar,
    @Schema(description = "Waarom het bij deze eigenaar is.", example = "STANDAARD") String waarom,
    @Schema(
            description = "Wie het stuurde, zoals jij dat mag weten; niet bij je eigen signaal.",
            example = "Brugfunctionaris, JES Rijnland")
        String van,
    @Schema(example = "2026-11-16T13:03:00Z") Instant gemeld,
    @Schema(description = "Nummer van het signaal waar het in opging.", example = "S2026-00007")
        String hoofd,
    @Schema(description = "Alleen bij je eigen signaal.") List<Vraagblad> vragen,
    @Schema(description = "Alleen bij je eigen signaal.") List<Antwoordblad> antwoorden,
    @Schema(description = "Wat jij nu kunt doen of zien.") List<Signaalstap> stappen,
    @Schema(description = "Of je het nog kunt intrekken.", example = "true") boolean teIntrekken,
    Signaallinks links) {

  /** Een vraag aan de melder. */
  @Schema(name = "Signaalvraag", description = "Een vraag aan wie het stuurde.")
  record Vraagblad(
      @Schema(example = "Om welk inkomen gaat het?") String vraag,
      @Schema(example = "2026-11-17T09:00:00Z") Instant gesteld,
      @Schema(example = "Het belastbaar inkomen.") String antwoord,
      @Schema(description = "Of het antwoord uitbleef.", example = "false") boolean geenReactie) {

    static Vraagblad van(Melderbeeld.Vraag v) {
      return new Vraagblad(v.vraag(), v.gesteld(), v.antwoord(), v.geenReactie());
    }
  }

  /** Een antwoord aan de melder. */
  @Schema(name = "Signaalantwoord", description = "Een antwoord aan wie het stuurde.")
  record Antwoordblad(
      @Schema(example = "De regeling kijkt nu naar het besteedbaar inkomen.") String tekst,
      @Schema(example = "2026-11-20T09:00:00Z") Instant gestuurd,
      @Schema(description = "Wat jij ervan vond.", example = "true") Boolean tevreden) {

    static Antwoordblad van(Melderbeeld.Antwoord a) {
      return new Antwoordblad(a.tekst(), a.gestuurd(), a.tevreden());
    }
  }

  /** Wat er gedaan moet worden. */
  @Schema(description = "Wat er gedaan moet worden.")
  record Signaalstap(
      @Schema(example = "signaalBeoordelen") String stap,
      @Schema(
              description = "De taak; rond haar af bij taken.",
              example = "1f3a5c7e-9b2d-4f60-8a1c-3e5d7f9b0a2c")
          UUID taak,
      @Schema(description = "Of jij hem nu kunt doen.", example = "true") boolean voorMij,
      @Schema(example = "2026-11-27") LocalDate uiterlijk,
      @Schema(description = "Hoe die dag berekend is.", example = "5 werkdagen na ma 16 nov")
          String uitleg,
      @Schema(description = "Leeg als deze stap een formulier vraagt.")
          List<Taakafronding.Keuze> keuzes) {

    static Signaalstap van(Taak t, boolean voorMij, List<Taakafronding.Keuze> keuzes) {
      return new Signaalstap(t.stap(), t.id(), voorMij, t.uiterlijk(), t.uitleg(), keuzes);
    }
  }

  /** Waar het verder gaat. */
  @Schema(description = "Waar het verder gaat.")
  record Signaallinks(
      @Schema(example = "/api/v1/signalen/5d2e7f10-4a3b-4c6d-8e9f-0a1b2c3d4e5f") String self) {}
}
