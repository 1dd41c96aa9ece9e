package nl.leiden.brugwijzer.reis;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Reis
class EersteReisTest {

  @Autowired Reisbureau bureau;

  @Test
  void proef() {
    bureau.opTelefoon("bf.tweemaster").gaNaar("/doorverwijzingen/nieuw");
    bureau.opTelefoon("wijkteam1").gaNaar("/taken");
  }
}
