/** De opdrachten van een beheerder: back-up en herstel, op een echte PostgreSQL. */
package nl.leiden.brugwijzer.beheer;
