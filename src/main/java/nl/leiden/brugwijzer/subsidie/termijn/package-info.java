/** De wettelijke klok: termijnen in kalenderdagen, met hun bron en hun rekensom. */
package nl.leiden.brugwijzer.subsidie.termijn;
