package nl.leiden.brugwijzer.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Een reeks gemeten tijden, in nanoseconden. */
record Reeks(long[] tijden) {

  Reeks {
    tijden = tijden.clone();
    Arrays.sort(tijden);
  }

  static Reeks van(Collection<Long> tijden) {
    return new Reeks(tijden.stream().mapToLong(Long::longValue).toArray());
  }

  int aantal() {
    return tijden.length;
  }

  double mediaan() {
    return ms(50);
  }

  double p95() {
    return ms(95);
  }

  double p99() {
    return ms(99);
  }

  private double ms(int procent) {
    if (tijden.length == 0) return Double.NaN;
    var plek = (int) Math.ceil(tijden.length * procent / 100.0) - 1;
    return tijden[Math.max(0, plek)] / 1e6;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "mediaan=%.2fms p95=%.2fms p99=%.2fms n=%d",
        mediaan(),
        p95(),
        p99(),
        aantal());
  }
}
