/** De schermen van het beheer. */
package nl.leiden.brugwijzer.beheer.web;
