package nl.leiden.brugwijzer.document;

import java.util.UUID;

/** De scanner is klaar met een document; verschijnt in de transactie die dat vastlegt. */
public record Gescand(Zaakverwijzing zaak, UUID document, Documentstatus status) {}
