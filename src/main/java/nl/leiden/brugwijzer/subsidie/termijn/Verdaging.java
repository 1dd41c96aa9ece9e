package nl.leiden.brugwijzer.subsidie.termijn;

import java.time.LocalDate;

/**
 * Een aangekondigde latere beslissing; kan één keer en alleen voordat de termijn om is.
 *
 * @param op de dag van de mededeling
 * @param met hoeveel er bij komt
 */
public record Verdaging(Rechtsbron bron, LocalDate op, Duur met) {}
