/** De schermen van Financiën. */
package nl.leiden.brugwijzer.subsidie.geld.web;
