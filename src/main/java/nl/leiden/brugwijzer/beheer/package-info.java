/** Voor wie Brugwijzer draaiende houdt: wat er vastliep, en wat er te meten is. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"basis", "gebruiker", "engine", "taak", "bericht", "privacy", "monitor"})
package nl.leiden.brugwijzer.beheer;
