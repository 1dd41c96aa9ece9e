/** Gezinnen onder een label dat alleen hun brugfunctionaris begrijpt, en de contacten met hen. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"basis", "gebruiker", "privacy", "school"})
package nl.leiden.brugwijzer.gezin;
