package nl.leiden.brugwijzer.monitor;

/**
 * Een school met genoeg doorverwijzingen om te noemen.
 *
 * @param naam roepnaam van de school
 * @param aantal onderdrukt aantal doorverwijzingen
 */
public record Schoolregel(String naam, String aantal) {}
