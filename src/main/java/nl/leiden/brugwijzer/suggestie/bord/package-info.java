/** Het overzicht van wie signalen behandelt: het bord, de lijst, de cijfers en de instellingen. */
package nl.leiden.brugwijzer.suggestie.bord;
