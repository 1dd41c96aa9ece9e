/** Takenlijsten per rol: ons eigen leesmodel naast de motor. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"basis", "gebruiker", "engine", "privacy"})
package nl.leiden.brugwijzer.taak;
