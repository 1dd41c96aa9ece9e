/** De wettelijke klok: termijnen in kalenderdagen, met hun bron en hun rekensom. */
@org.springframework.modulith.NamedInterface("termijn")
package nl.leiden.brugwijzer.subsidie.termijn;
