/**
 * Meer exemplaren van de applicatie op één PostgreSQL achter een verdeler, onder belasting, met
 * uitval en herstel. Draait niet mee met de proeven, maar met {@code mvn -Pmeerdere verify}.
 */
package nl.leiden.brugwijzer.meerdere;
