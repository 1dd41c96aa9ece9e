/** De API over een echte verbinding, gezien vanaf haar eigen beschrijving. */
package nl.leiden.brugwijzer.openapi;
