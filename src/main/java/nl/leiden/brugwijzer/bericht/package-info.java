/** Berichten in de app en per mail, die een storing overleven. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"basis", "gebruiker"})
package nl.leiden.brugwijzer.bericht;
