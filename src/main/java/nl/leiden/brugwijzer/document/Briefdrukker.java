package nl.leiden.brugwijzer.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Maakt van een brieftekst een PDF die lang leesbaar blijft (PDF/A-3a) en voor iedereen (PDF/UA-1).
 */
@Component
class Briefdrukker {

  private static final String LETTER = "Source Sans 3";
  private static final String LETTERBAK = "document/letters/SourceSans3_";

  /** De inhoudsopgave van een TrueType-bestand. */
  private static final int AANTAL_TABELLEN = 4;

  private static final int EERSTE_TABEL = 12;
  private static final int TABELREGEL = 16;
  private static final int GSUB = 0x47535542;

  /** Het kleurprofiel dat littleCMS in de JDK zelf maakt; er rust geen recht op. */
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.setLoggerImpl(new Slf4jLogger());
  }

  private final ITemplateEngine sjablonen;
  private final Briefinstellingen instellingen;
  private final String basis;
  private final String logo;

  Briefdrukker(ITemplateEngine sjablonen, Briefinstellingen instellingen) {
    this.sjablonen = sjablonen;
    this.instellingen = instellingen;
    this.logo = logo(instellingen);
    try {
      this.basis = new ClassPathResource("document/").getURL().toString();
    } catch (IOException ontbreekt) {
      throw new UncheckedIOException(ontbreekt);
    }
  }

  /** De brief als PDF. */
  byte[] druk(Brieftekst brief) {
    var pdf = new ByteArrayOutputStream();
    var drukker =
        new PdfRendererBuilder()
            .useFastMode()
            .usePdfUaAccessibility(true)
            .usePdfAConformance(PdfAConformance.PDFA_3_A)
            .useColorProfile(SRGB)
            .withProducer("Brugwijzer")
            .useUnicodeLineBreaker(new Regelbreker())
            .withHtmlContent(html(brief), basis)
            .toStream(pdf);
    letter(drukker, "400Regular", 400, FontStyle.NORMAL);
    letter(drukker, "600SemiBold", 700, FontStyle.NORMAL);
    try {
      drukker.run();
    } catch (IOException mislukt) {
      throw new UncheckedIOException(mislukt);
    }
    return pdf.toByteArray();
  }

  private String html(Brieftekst brief) {
    var woorden = new Context(Locale.forLanguageTag("nl"));
    woorden.setVariable("brief", brief);
    woorden.setVariable("huis", instellingen);
    woorden.setVariable("logo", logo);
    // Dit onzichtbare teken mag niet in een PDF/A.
    return sjablonen.process("document/brief", woorden).replace("\ufeff", "");
  }

  private static void letter(
      PdfRendererBuilder drukker, String naam, int gewicht, FontStyle stijl) {
    drukker.useFont(() -> lees(LETTERBAK + naam + ".ttf"), LETTER, gewicht, stijl, true);
  }

  private static InputStream lees(String pad) {
    try {
      var ttf = new ClassPathResource(pad).getContentAsByteArray();
      return new ByteArrayInputStream(zonderLigaturen(ttf));
    } catch (IOException nietGebouwd) {
      throw new IllegalStateException("Lettertype ontbreekt: bouw de schermen", nietGebouwd);
    }
  }

  /**
   * PDFBox schrijft "ft" als één teken zonder tekst erbij: een voorleesprogramma slaat het over, en
   * PDF/A en PDF/UA keuren het af. Zonder deze tabel in het lettertype blijven het twee letters.
   */
  private static byte[] zonderLigaturen(byte[] ttf) {
    var tabellen = ByteBuffer.wrap(ttf);
    for (int n = tabellen.getShort(AANTAL_TABELLEN), i = 0; i < n; i++) {
      var plek = EERSTE_TABEL + i * TABELREGEL;
      if (tabellen.getInt(plek) == GSUB) tabellen.putInt(plek, GSUB ^ 1);
    }
    return ttf;
  }

  private static String logo(Briefinstellingen instellingen) {
    if (instellingen.logo() == null) return null;
    try {
      var plaatje = Base64.getEncoder().encodeToString(instellingen.logo().getContentAsByteArray());
      return "data:image/png;base64," + plaatje;
    } catch (IOException onleesbaar) {
      throw new UncheckedIOException(onleesbaar);
    }
  }
}
