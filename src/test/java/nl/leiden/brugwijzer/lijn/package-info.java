/** Over de lijn, zonder browser: vijandige invoer, dubbel versturen, en een harde val. */
package nl.leiden.brugwijzer.lijn;
