package nl.leiden.brugwijzer.config.demo.verhaal;

/** De bestemmingen van het verhaal, zoals de eerste sociale kaart ze noemt. */
final class Bestemmingen {

  static final String WIJKTEAM = "Sociaal Wijkteam";
  static final String JEUGDTEAM = "Jeugdteam";
  static final String JGZ = "JGZ/CJG";
  static final String BIBLIOTHEEK = "Bibliotheek";
  static final String LOGOPEDIST = "Logopedie";
  static final String GOEDE_BUUR = "Goede Buur Spreekuur (Incluzio)";
  static final String VOEDSELBANK = "Voedselbank Leiden";
  static final String KINDTEGOED = "Sleutelpas kindtegoed";
  static final String LEERGELD = "Leergeld Leiden";
  static final String JEUGDFONDS = "Jeugdfonds Sport & Cultuur";
  static final String MAATWERK = "Maatwerkbudget";
  static final String ZOMERZWEMMEN = "Zomerzwemregeling";

  private Bestemmingen() {}
}
