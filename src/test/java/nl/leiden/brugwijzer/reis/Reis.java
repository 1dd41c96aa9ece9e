package nl.leiden.brugwijzer.reis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.leiden.brugwijzer.BrugwijzerTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Een proef in een echte browser; elke pagina onderweg wordt gekeurd. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BrugwijzerTest
@ExtendWith(Reisleider.class)
@interface Reis {}
