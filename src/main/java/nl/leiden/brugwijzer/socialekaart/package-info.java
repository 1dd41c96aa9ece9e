/** Waar een gezin terechtkan: instanties, regelingen en hun wachttijd. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"basis", "gebruiker", "privacy"})
package nl.leiden.brugwijzer.socialekaart;
