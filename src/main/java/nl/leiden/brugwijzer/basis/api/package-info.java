/** Wat elke resource van de API gelijk doet: bladeren, één keer doen, versies, fouten. */
package nl.leiden.brugwijzer.basis.api;
