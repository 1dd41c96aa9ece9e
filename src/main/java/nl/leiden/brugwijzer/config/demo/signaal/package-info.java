/** Wat er in de demo met signalen gebeurde, en met de Taskforce Armoede die erover vergadert. */
package nl.leiden.brugwijzer.config.demo.signaal;
