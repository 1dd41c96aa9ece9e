/**
 * Cijfers die geen gezin en geen school verraden. Wie een aantal laat zien, doet dat met {@link
 * nl.leiden.brugwijzer.monitor.Onderdrukking}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"basis", "gebruiker", "school", "socialekaart"})
package nl.leiden.brugwijzer.monitor;
