package nl.leiden.brugwijzer.gezin;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Hoe een groep of leeftijd voor mensen heet. */
@Component
class Groepnamen {

  private final MessageSource teksten;

  Groepnamen(MessageSource teksten) {
    this.teksten = teksten;
  }

  List<String> van(List<Groep> groepen) {
    return groepen.stream().map(this::van).toList();
  }

  private String van(Groep groep) {
    return teksten.getMessage("groep." + groep, null, LocaleContextHolder.getLocale());
  }
}
