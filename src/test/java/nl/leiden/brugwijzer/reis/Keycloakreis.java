package nl.leiden.brugwijzer.reis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.leiden.brugwijzer.proef.KeycloakTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Een reis met een echte Keycloak; onze eigen pagina's onderweg worden gekeurd. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@KeycloakTest
@ExtendWith(Reisleider.class)
@interface Keycloakreis {}
