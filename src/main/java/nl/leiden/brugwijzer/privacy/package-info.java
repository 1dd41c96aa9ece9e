/** Het auditspoor, versleuteling van persoonsgegevens en de weigering van elk BSN. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"basis", "gebruiker"})
package nl.leiden.brugwijzer.privacy;
