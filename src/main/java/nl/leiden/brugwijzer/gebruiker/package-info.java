/** Wie er aan het werk is: rol, organisatie en school. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"basis"})
package nl.leiden.brugwijzer.gebruiker;
