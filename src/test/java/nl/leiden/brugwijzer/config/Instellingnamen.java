package nl.leiden.brugwijzer.config;

import java.util.List;

/** Wat productie moet weten, voor proeven buiten deze kamer. */
public final class Instellingnamen {

  private Instellingnamen() {}

  /** Zonder deze start productie niet. */
  public static List<String> nodig() {
    return Instelling.NODIG.stream().map(Instelling::naam).toList();
  }
}
