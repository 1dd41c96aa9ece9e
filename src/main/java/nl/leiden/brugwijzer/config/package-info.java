/**
 * Hoe het huis in elkaar zit: beveiliging, foutpagina's, menu, demo. Ziet alles, niemand ziet haar.
 */
package nl.leiden.brugwijzer.config;
