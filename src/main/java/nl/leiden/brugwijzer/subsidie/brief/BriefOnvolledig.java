package nl.leiden.brugwijzer.subsidie.brief;

/** Een feit dat de brief moet noemen, is niet gegeven. */
public class BriefOnvolledig extends IllegalArgumentException {

  BriefOnvolledig(String feit) {
    super("de brief kan niet zonder: " + feit);
  }
}
