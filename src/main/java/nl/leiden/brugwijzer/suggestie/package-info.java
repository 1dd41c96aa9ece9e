/**
 * Signalen en vereenvoudigsuggesties, van melding tot antwoord, en de Taskforce Armoede waar zij op
 * de agenda komen.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "basis",
      "gebruiker",
      "engine",
      "taak",
      "socialekaart",
      "school",
      "bericht",
      "privacy",
      "document",
      "monitor"
    })
package nl.leiden.brugwijzer.suggestie;
