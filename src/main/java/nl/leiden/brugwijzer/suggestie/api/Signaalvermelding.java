package nl.leiden.brugwijzer.suggestie.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.brugwijzer.suggestie.Eigenaar;
import nl.leiden.brugwijzer.suggestie.Signaalregel;
import nl.leiden.brugwijzer.suggestie.Signaalstatus;
import nl.leiden.brugwijzer.suggestie.bord.Bordkaart;

/** Een signaal in een lijst. */
@Schema(description = "Een signaal in een lijst.")
record Signaalvermelding(
    @Schema(example = "5d2e7f10-4a3b-4c6d-8e9f-0a1b2c3d4e5f") UUID id,
    @Schema(example = "S2026-00012") String nummer,
    @Schema(example = "NIEUW") Signaalstatus status,
    @Schema(example = "De toets kijkt naar het verkeerde inkomen.") String zin,
    @Schema(description = "De regeling, de instantie of de regel.", example = "Zomerzwemregeling")
        String waarover,
    @Schema(description = "Alleen voor wie het behandelt.", example = "GELD") String thema,
    @Schema(description = "Alleen voor wie het behandelt.", example = "ARMOEDE") Eigenaar eigenaar,
    @Schema(description = "Alleen voor wie het behandelt.", example = "Hanna Voorbeeld")
        String behandelaar,
    @Schema(
            description = "De laatste dag van wat het eerst moet; alleen voor wie het behandelt.",
            example = "2026-11-27")
        LocalDate uiterlijk) {

  static Signaalvermelding van(Bordkaart k) {
    return new Signaalvermelding(
        k.id(),
        k.nummer(),
        k.status(),
        k.zin(),
        k.waarover(),
        k.thema(),
        k.eigenaar(),
        k.behandelaar(),
        k.uiterlijk());
  }

  static Signaalvermelding van(Signaalregel r) {
    return new Signaalvermelding(
        r.id(), r.nummer(), r.status(), r.zin(), r.waarover(), null, null, null, null);
  }
}
