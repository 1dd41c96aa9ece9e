/** De schermen van signalen. */
package nl.leiden.brugwijzer.suggestie.web;
