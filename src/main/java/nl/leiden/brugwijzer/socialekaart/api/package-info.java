/** De sociale kaart voor programma's. */
package nl.leiden.brugwijzer.socialekaart.api;
