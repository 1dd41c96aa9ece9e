/** De procesmotor achter één deur: starten, afronden, berichten, tijd en beeld; zonder domein. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"basis"})
package nl.leiden.brugwijzer.engine;
