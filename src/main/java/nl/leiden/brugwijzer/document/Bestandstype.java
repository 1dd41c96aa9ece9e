package nl.leiden.brugwijzer.document;

import java.util.List;

/** De bestanden die Brugwijzer aanneemt. */
public enum Bestandstype {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  JPG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png");

  private final String media;
  private final List<String> einden;

  Bestandstype(String media, String... einden) {
    this.media = media;
    this.einden = List.of(einden);
  }

  /** De mediasoort waarmee het de deur uitgaat. */
  public String media() {
    return media;
  }

  /** Waar een naam op mag eindigen; het eerste is het gewone. */
  List<String> einden() {
    return einden;
  }
}
