package nl.leiden.brugwijzer.opstelling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Heeft elk manifest precies de velden die Kubernetes en de operators kennen? */
final class Vorm {

  private static final ObjectMapper STRENG =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

  private static final Map<String, Class<? extends HasMetadata>> KLASSEN =
      Stream.of(
              Namespace.class,
              ServiceAccount.class,
              Service.class,
              ConfigMap.class,
              Deployment.class,
              PodDisruptionBudget.class,
              HorizontalPodAutoscaler.class,
              Ingress.class,
              NetworkPolicy.class,
              ServiceMonitor.class,
              PodMonitor.class,
              PrometheusRule.class)
          .collect(
              Collectors.toMap(
                  soort -> HasMetadata.getApiVersion(soort) + "/" + HasMetadata.getKind(soort),
                  Function.identity()));

  private static final JsonNode OPERATORS =
      Yaml.een(Path.of("src/test/resources/opstelling/operators.yml"));

  private Vorm() {}

  static List<String> fouten(Opstelling opstelling) {
    return opstelling.alles().stream().flatMap(een -> fouten(een).stream()).toList();
  }

  static List<String> fouten(ObjectNode een) {
    var soort = een.path("apiVersion").asText() + "/" + een.path("kind").asText();
    var waar = Opstelling.naam(een);
    if (KLASSEN.containsKey(soort)) return lees(een, KLASSEN.get(soort), waar);
    if (!OPERATORS.has(soort)) return List.of(waar + ": onbekende soort " + soort);
    var fouten = new ArrayList<String>();
    for (var veld : een.properties())
      if (!List.of("apiVersion", "kind", "metadata", "spec").contains(veld.getKey()))
        fouten.add(waar + ": onbekend veld " + veld.getKey());
    fouten.addAll(lees(een.path("metadata"), ObjectMeta.class, waar + "/metadata"));
    new Veldregels(OPERATORS, fouten).keur(een.path("spec"), OPERATORS.path(soort), waar + "/spec");
    return fouten;
  }

  static List<String> lees(JsonNode knoop, Class<?> klasse, String waar) {
    try {
      return Restvelden.in(STRENG.treeToValue(knoop, klasse), waar);
    } catch (JsonProcessingException | IllegalArgumentException fout) {
      return List.of(waar + ": past niet: " + fout.getMessage().lines().findFirst().orElse(""));
    }
  }
}
