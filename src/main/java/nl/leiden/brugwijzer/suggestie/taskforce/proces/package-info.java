/** De kant van de motor: dunne afgevaardigden die het domein vragen en zelf niets beslissen. */
package nl.leiden.brugwijzer.suggestie.taskforce.proces;
