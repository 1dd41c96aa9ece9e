/** Waar elke kamer op staat: werkdagen, een handeling precies één keer doen, bladeren, fouten. */
@org.springframework.modulith.ApplicationModule(
    type = org.springframework.modulith.ApplicationModule.Type.OPEN,
    allowedDependencies = {})
package nl.leiden.brugwijzer.basis;
