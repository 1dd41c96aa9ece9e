package nl.leiden.brugwijzer.config;

/** Brugwijzer start niet, en zegt wat eraan te doen is. */
public class StartGeweigerd extends RuntimeException {

  private final String doe;

  /**
   * @param wat wat er niet klopt
   * @param doe wat de beheerder kan doen
   */
  public StartGeweigerd(String wat, String doe) {
    super(wat);
    this.doe = doe;
  }

  String doe() {
    return doe;
  }
}
