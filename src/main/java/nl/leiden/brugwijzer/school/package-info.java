/** De scholen en hun vestigingen, zoals de bron ze kent. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"basis", "gebruiker"})
package nl.leiden.brugwijzer.school;
