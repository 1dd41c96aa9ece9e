package nl.leiden.brugwijzer.subsidie.geld;

import java.util.UUID;

/**
 * Het besluit waarop betaald wordt.
 *
 * @param nummer nummer van de aanvraag, zoals het op het afschrift komt
 * @param vestiging BRIN6 van de school
 * @param regeling code van de regeling, die haar versies delen
 */
public record Verlening(
    UUID aanvraag, String nummer, String vestiging, UUID besluit, String regeling) {}
