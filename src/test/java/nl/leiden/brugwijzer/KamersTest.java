package nl.leiden.brugwijzer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** Wie van wie mag weten. */
class KamersTest {

  private static final String HUIS = "nl.leiden.brugwijzer";

  private static final JavaClasses KLASSEN =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(HUIS);

  private final ApplicationModules kamers = ApplicationModules.of(BrugwijzerApplicatie.class);

  @Test
  void elkeKamerKentAlleenWieZijMagKennen() {
    kamers.verify();
  }

  @Test
  void deKamersStaanBeschreven() {
    new Documenter(kamers).writeDocumentation();
  }

  @Test
  void alleenDeMotorkamerEnDeProcessenKennenCamunda() {
    noClasses()
        .that()
        .resideOutsideOfPackages(HUIS + ".engine..", "..proces..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.camunda..")
        .check(KLASSEN);
  }

  @Test
  void niemandKentConfig() {
    noClasses()
        .that()
        .resideOutsideOfPackage(HUIS + ".config..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(HUIS + ".config..")
        .check(KLASSEN);
  }

  @Test
  void hetDomeinKentHetWebNiet() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..web..", "..api..", "..config..", "..demo..")
        .and()
        .doNotHaveSimpleName("Formulierfouten")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework.web..", "org.springframework.ui..", "jakarta.servlet..")
        .check(KLASSEN);
  }

  @Test
  void controllersBlijvenBinnenHunKamer() {
    classes()
        .that()
        .areAnnotatedWith(Controller.class)
        .or()
        .areAnnotatedWith(RestController.class)
        .should()
        .bePackagePrivate()
        .andShould()
        .resideInAnyPackage("..web..", "..api..", "..config..", "..demo..")
        .check(KLASSEN);
  }

  @Test
  void deTijdKomtVanDeKlok() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .check(KLASSEN);
  }
}
