/**
 * De meetbank: vult een echte PostgreSQL met een miljoen taken en meet de applicatie als los
 * proces. Draait niet mee met de proeven, maar met {@code mvn -Pbench verify}.
 */
package nl.leiden.brugwijzer.bench;
