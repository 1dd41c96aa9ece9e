/** De subsidie van een school: de regeling in versies, de aanvraag en de wettelijke klok. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "basis",
      "gebruiker",
      "engine",
      "taak",
      "bericht",
      "privacy",
      "school",
      "document"
    })
package nl.leiden.brugwijzer.subsidie;
