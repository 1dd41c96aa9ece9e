/** De Taskforce Armoede: leden, vergaderingen, agenda, besluiten, acties en verslag. */
@org.springframework.modulith.NamedInterface("taskforce")
package nl.leiden.brugwijzer.suggestie.taskforce;
