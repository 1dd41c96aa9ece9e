package nl.leiden.brugwijzer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Brugwijzer: van school naar hulp, en het antwoord terug. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Brugwijzer", sharedModules = "basis")
public class BrugwijzerApplicatie {

  public static void main(String[] args) {
    SpringApplication.run(BrugwijzerApplicatie.class, args);
  }
}
