package nl.leiden.brugwijzer.opstelling;

import java.util.List;
import java.util.stream.Stream;

/** Alle keuringen achter elkaar. */
record Keuring(Applicatie applicatie) {

  List<String> fouten(Opstelling opstelling) {
    return Stream.of(
            Vorm.fouten(opstelling),
            Waarden.fouten(opstelling),
            Podkeuring.fouten(opstelling),
            Veiligheidkeuring.fouten(opstelling),
            Instellingkeuring.fouten(opstelling, applicatie),
            Verwijzingkeuring.fouten(opstelling),
            Dienstkeuring.fouten(opstelling),
            Netwerkkeuring.fouten(opstelling),
            Maatkeuring.fouten(opstelling, applicatie),
            Realmkeuring.fouten(opstelling),
            Alarmkeuring.fouten(opstelling))
        .flatMap(List::stream)
        .toList();
  }
}
