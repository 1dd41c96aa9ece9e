package nl.leiden.brugwijzer.gebruiker.beheer;

import java.util.UUID;

/** Iets wat de aanmelddienst nog moet horen. */
record Aanmeldopdracht(long id, UUID gebruikerId, Opdrachtsoort soort, int pogingen) {}
