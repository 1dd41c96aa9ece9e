package nl.leiden.brugwijzer.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Maakt de tabellen van de motor uit de scripts die in zijn eigen jar zitten. */
@Component
class V1__Motortabellen extends BaseJavaMigration {

  private static final List<String> DELEN =
      List.of(
          "engine",
          "identity",
          "history",
          "case.engine",
          "case.history",
          "decision.engine",
          "decision.history");

  @Override
  public void migrate(Context migratie) {
    for (var deel : DELEN) {
      var script =
          new ClassPathResource(
              "org/camunda/bpm/engine/db/create/activiti.postgres.create." + deel + ".sql");
      ScriptUtils.executeSqlScript(
          migratie.getConnection(), new EncodedResource(script, StandardCharsets.UTF_8));
    }
  }
}
