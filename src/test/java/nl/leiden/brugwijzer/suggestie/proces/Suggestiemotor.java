package nl.leiden.brugwijzer.suggestie.proces;

import java.io.IOException;
import nl.leiden.brugwijzer.engine.Modelmotor;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Geeft elke proef een gang door de modellen van deze kamer; allen delen één motor. */
final class Suggestiemotor implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext gevraagd, ExtensionContext proef) {
    return gevraagd.getParameter().getType() == Procesgang.class;
  }

  @Override
  public Procesgang resolveParameter(ParameterContext gevraagd, ExtensionContext proef) {
    var gedeeld = proef.getRoot().getStore(Namespace.create(Suggestiemotor.class));
    var draaiend = gedeeld.getOrComputeIfAbsent(Draaiend.class, eerste -> new Draaiend());
    return new Procesgang(((Draaiend) draaiend).motor, ((Draaiend) draaiend).domein);
  }

  private static final class Draaiend implements CloseableResource {

    private final Meeschrijver domein = new Meeschrijver();
    private final Modelmotor motor =
        new Modelmotor(domein.bonen(), "vereenvoudigsuggestie", "taskforceactie");

    @Override
    public void close() throws IOException {
      motor.close();
    }
  }
}
