package nl.leiden.brugwijzer.document;

import static nl.leiden.brugwijzer.proef.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import nl.leiden.brugwijzer.BrugwijzerTest;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.proef.Htmlkeuring;
import nl.leiden.brugwijzer.proef.Proefmensen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Hoe een document de deur uitgaat. */
@BrugwijzerTest
class UitgifteTest {

  @Autowired MockMvc mvc;
  @Autowired Documenten documenten;
  @Autowired Brieven brieven;
  @Autowired Proefmap mappen;
  @Autowired Proefmensen mensen;

  Gebruiker bo;
  UUID map;

  @BeforeEach
  void eenMap() {
    bo = mensen.brugfunctionaris();
    map = mappen.nieuw(bo, mensen.brugfunctionaris());
  }

  @Test
  void eenDocumentWordtGedownloadEnNooitUitgevoerd() throws Exception {
    var docx = Proefbestanden.docx();
    var id = bewaar("plan “école” 2026.docx", docx);
    var hash = documenten.open(id, bo).document().sha256();
    mvc.perform(get("/documenten/{id}", id).with(als(bo)))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", Bestandstype.DOCX.media()))
        .andExpect(header().string("Content-Length", "" + docx.length))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
        .andExpect(header().string("ETag", '"' + hash + '"'))
        .andExpect(header().string("Cache-Control", "no-cache, private"))
        .andExpect(
            result ->
                assertThat(result.getResponse().getHeader("Content-Disposition"))
                    .startsWith("attachment; ")
                    .contains("filename*=UTF-8''plan%20%E2%80%9C%C3%A9cole%E2%80%9D%202026.docx"))
        .andExpect(content().bytes(docx));
    mvc.perform(get("/documenten/{id}", id).with(als(bo)).header("If-None-Match", '"' + hash + '"'))
        .andExpect(status().isNotModified())
        .andExpect(content().bytes(new byte[0]));
  }

  @Test
  void eenEigenBriefGaatInDeBrowserOpen() throws Exception {
    var brief = brieven.stelOp(mappen.verwijzing(map), "Besluit", Proefbrieven.bericht(), bo);
    mvc.perform(get("/documenten/{id}", brief.id()).with(als(bo)))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "application/pdf"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(
            header()
                .string(
                    "Content-Security-Policy",
                    "default-src 'none'; object-src 'self'; style-src 'unsafe-inline';"
                        + " frame-ancestors 'none'"))
        .andExpect(header().string("Content-Disposition", startsWith("inline; ")));
  }

  @Test
  void eenPdfVanEenAnderGaatNooitOpOnsAdresOpen() throws Exception {
    var id = bewaar("plan.pdf", Proefbestanden.pdf("plan"));
    mvc.perform(get("/documenten/{id}", id).with(als(bo)))
        .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
        .andExpect(header().string("Content-Disposition", startsWith("attachment; ")));
  }

  @Test
  void watDeBrowserOverHetTypeZegtTeltNiet() throws Exception {
    var bestand =
        new MockMultipartFile("bestand", "../<img src=x>.html", "text/html", Proefbestanden.png());
    mvc.perform(
            multipart("/documenten/bij/proefmap/{map}", map)
                .file(bestand)
                .with(csrf())
                .with(als(bo)))
        .andExpect(status().isFound());
    var document = documenten.lijst(mappen.verwijzing(map), bo).regels().get(0).document();
    assertThat(document.type()).isEqualTo(Bestandstype.PNG);
    assertThat(document.naam()).isEqualTo("_img src=x_.html.png");
    mvc.perform(get("/documenten/{id}", document.id()).with(als(bo)))
        .andExpect(header().string("Content-Type", "image/png"));
  }

  @Test
  void deLijstIsGoedeHtml() throws Exception {
    bewaar("plan.pdf", Proefbestanden.pdf("plan"));
    var pagina =
        mvc.perform(get("/proefmap/{map}", map).with(als(bo)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(Htmlkeuring.fouten(pagina)).isEmpty();
  }

  private UUID bewaar(String naam, byte[] inhoud) {
    return documenten.bewaar(mappen.verwijzing(map), naam, new ByteArrayInputStream(inhoud), bo);
  }
}
