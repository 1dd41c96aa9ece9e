/** De vergaderingen van de Taskforce voor programma's. */
package nl.leiden.brugwijzer.suggestie.taskforce.api;
