/** De doorverwijzing van een gezin, van versturen tot nazorg. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "basis",
      "gebruiker",
      "engine",
      "taak",
      "gezin",
      "socialekaart",
      "school",
      "bericht",
      "privacy",
      "monitor"
    })
package nl.leiden.brugwijzer.doorverwijzing;
