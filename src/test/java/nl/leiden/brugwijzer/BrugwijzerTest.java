package nl.leiden.brugwijzer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.leiden.brugwijzer.proef.Proefopstelling;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Een proef op de hele applicatie met een echte database, een echte mailserver en een klok die je
 * verzet. Alle proeven delen één opstelling: maak je eigen gegevens en reken niet op lege tabellen.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demo", "test"})
@AutoConfigureMockMvc
@Import(Proefopstelling.class)
@ContextConfiguration(initializers = Proefopstelling.Diensten.class)
public @interface BrugwijzerTest {}
