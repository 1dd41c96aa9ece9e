package nl.leiden.brugwijzer.reis;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Geeft elke reis dezelfde browser en ruimt na elke reis de vensters op. */
class Reisleider implements BeforeEachCallback, AfterEachCallback {

  @Override
  public void beforeEach(ExtensionContext reis) {
    var bank =
        reis.getRoot()
            .getStore(Namespace.GLOBAL)
            .getOrComputeIfAbsent(
                Browserbank.class, zonder -> new Browserbank(), Browserbank.class);
    bureau(reis).begin(bank, reis.getDisplayName());
  }

  @Override
  public void afterEach(ExtensionContext reis) {
    bureau(reis).klaar();
  }

  private static Reisbureau bureau(ExtensionContext reis) {
    return SpringExtension.getApplicationContext(reis).getBean(Reisbureau.class);
  }
}
