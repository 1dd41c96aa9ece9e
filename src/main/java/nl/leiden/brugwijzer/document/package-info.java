/** Bestanden bij een zaak: geüpload en op virussen nagekeken, of als brief gemaakt. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"basis", "gebruiker", "privacy"})
package nl.leiden.brugwijzer.document;
