/** Subsidieaanvragen en -regelingen voor programma's. */
package nl.leiden.brugwijzer.subsidie.api;
