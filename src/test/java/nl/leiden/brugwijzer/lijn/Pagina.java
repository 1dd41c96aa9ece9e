package nl.leiden.brugwijzer.lijn;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Wat de server antwoordde, na de omleidingen. */
record Pagina(int status, URI waar, String html) {

  Document document() {
    return Jsoup.parse(html, waar.toString());
  }

  /** De tekst zoals iemand die leest. */
  String tekst() {
    return document().text();
  }

  /** Wat een browser van dit formulier zou versturen als niemand iets verandert. */
  Map<String, List<String>> formulier(String actie) {
    var velden = new LinkedHashMap<String, List<String>>();
    ((FormElement) document().selectFirst("form[action='" + actie + "']"))
        .formData()
        .forEach(
            veld ->
                velden.merge(
                    veld.key(),
                    List.of(veld.value()),
                    (een, twee) ->
                        java.util.stream.Stream.of(een, twee).flatMap(List::stream).toList()));
    return velden;
  }
}
