/** Wie er aan het werk is: rol, organisatie en school, en wie er voor een ander waarneemt. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"basis"})
package nl.leiden.brugwijzer.gebruiker;
