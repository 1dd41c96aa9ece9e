/** Cijfers die geen gezin en geen school verraden. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"basis", "gebruiker", "school", "socialekaart"})
package nl.leiden.brugwijzer.monitor;
