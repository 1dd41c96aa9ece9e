/** Wat er in de demo met subsidie gebeurde: verzonnen scholen, en hun aanvragen van dag tot dag. */
package nl.leiden.brugwijzer.config.demo.subsidie;
