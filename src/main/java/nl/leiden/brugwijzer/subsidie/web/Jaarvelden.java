package nl.leiden.brugwijzer.subsidie.web;

import jakarta.validation.constraints.Size;

/**
 * Een bedrag bij een schooljaar, zoals getypt.
 *
 * @param jaar zoals {@code 2026-2027}
 */
record Jaarvelden(
    @Size(max = 9, message = "{fout.subsidie.bedrag}") String jaar,
    @Size(max = 20, message = "{fout.subsidie.bedrag}") String bedrag) {}
