package nl.leiden.brugwijzer.document.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.document.Documenten;
import nl.leiden.brugwijzer.document.Weigertelling;
import nl.leiden.brugwijzer.document.Zaakverwijzing;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Documenten toevoegen, openen en weghalen, voor elke soort zaak. */
@Controller
@RequestMapping("/documenten")
class DocumentController {

  /** Wat er ook in een bestand zit: de browser voert er niets van uit. */
  private static final String OPGESLOTEN = "default-src 'none'; sandbox";

  /** Een eigen brief: in een zandbak weigert de browser hem te tonen. */
  private static final String TE_LEZEN =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  private final Documenten documenten;
  private final Weigertelling weigeringen;
  private final Woorden woorden;

  DocumentController(Documenten documenten, Weigertelling weigeringen, Woorden woorden) {
    this.documenten = documenten;
    this.weigeringen = weigeringen;
    this.woorden = woorden;
  }

  @GetMapping("/{id}")
  ResponseEntity<Resource> open(@PathVariable UUID id, Gebruiker wie) {
    var geopend = documenten.open(id, wie);
    var document = geopend.document();
    // Wat een ander maakte, gaat nooit open op ons adres.
    var eigen = document.status().eigenMaaksel();
    var vorm = eigen ? ContentDisposition.inline() : ContentDisposition.attachment();
    var aanbod = vorm.filename(document.naam(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .eTag('"' + document.sha256() + '"')
        .cacheControl(CacheControl.noCache().cachePrivate())
        .contentType(MediaType.parseMediaType(document.type().media()))
        .contentLength(document.omvang())
        .header(HttpHeaders.CONTENT_DISPOSITION, aanbod.toString())
        .header("Content-Security-Policy", eigen ? TE_LEZEN : OPGESLOTEN)
        .body(new InputStreamResource(geopend.inhoud()));
  }

  @PostMapping("/bij/{zaaksoort}/{zaakId}")
  String voegToe(
      @PathVariable String zaaksoort,
      @PathVariable UUID zaakId,
      @RequestParam(required = false) MultipartFile bestand,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String gewenst,
      Gebruiker wie,
      RedirectAttributes verder)
      throws IOException {
    var bij = new Zaakverwijzing(zaaksoort, zaakId);
    var terug = documenten.adres(bij, wie);
    try {
      bewaar(bij, bestand, wie);
      verder.addFlashAttribute("melding", Melding.goed(woorden.van("document.toegevoegd")));
    } catch (OngeldigeInvoer geweigerd) {
      weigeringen.bijDeDeur();
      // Het script zet de reden naast het bestand; zonder script staat zij boven de pagina.
      if (gewenst.contains(MediaType.APPLICATION_JSON_VALUE)) throw geweigerd;
      var reden = woorden.van(geweigerd.sleutel(), geweigerd.waarden());
      verder.addFlashAttribute("melding", new Melding(reden, "fout", null));
    }
    return "redirect:" + terug;
  }

  @PostMapping("/{id}/weghalen")
  String haalWeg(@PathVariable UUID id, Gebruiker wie, RedirectAttributes verder) {
    var zaak = documenten.haalWeg(id, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("document.weggehaald")));
    return "redirect:" + documenten.adres(zaak, wie);
  }

  private void bewaar(Zaakverwijzing bij, MultipartFile bestand, Gebruiker wie) throws IOException {
    var naam = bestand == null ? null : bestand.getOriginalFilename();
    try (var inhoud = bestand == null ? InputStream.nullInputStream() : bestand.getInputStream()) {
      documenten.bewaar(bij, naam, inhoud, wie);
    }
  }
}
