package nl.leiden.brugwijzer.subsidie.geld;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * De rekening waarvan de gemeente betaalt.
 *
 * @param naam zoals de bank haar kent
 * @param iban leeg zolang zij niet is ingesteld; dan gaat er geen bestand naar de bank
 * @param bic mag leeg zijn
 */
@ConfigurationProperties("brugwijzer.betalingen")
record Betaalinstellingen(String naam, String iban, String bic) {

  boolean compleet() {
    return naam != null && !naam.isBlank() && iban != null && !iban.isBlank();
  }

  Betaalrekening rekening() {
    return new Betaalrekening(naam, iban);
  }
}
