/**
 * Gebruikersbeheer: uitnodigen, plaatsen, vertrekken, en gelijk blijven met de aanmelddienst. Wie
 * wat mag, staat in {@link nl.leiden.brugwijzer.gebruiker.beheer.Bevoegdheid}.
 */
package nl.leiden.brugwijzer.gebruiker.beheer;
