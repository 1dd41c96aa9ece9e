package nl.leiden.brugwijzer.suggestie.taskforce.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.suggestie.taskforce.Actiebeeld;
import nl.leiden.brugwijzer.suggestie.taskforce.Actiestand;
import nl.leiden.brugwijzer.suggestie.taskforce.Ambitie;
import nl.leiden.brugwijzer.suggestie.taskforce.Puntbeeld;
import nl.leiden.brugwijzer.suggestie.taskforce.Puntstand;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderblad;

/** Een vergadering zoals de vrager haar mag zien. */
@Schema(name = "Taskforcevergadering", description = "Een vergadering, zoals jij haar mag zien.")
record Vergadering(
    @Schema(description = "Wanneer en waar.") Vergadervermelding vergadering,
    @Schema(description = "Waarom zij niet doorgaat.", example = "De zaal is dicht.")
        String afgelastOmdat,
    @Schema(description = "Leeg zolang de agenda voor jou nog niet vaststaat.") List<Punt> agenda,
    @Schema(description = "Wie doet wat.") List<Afspraak> afspraken) {

  /** Een punt op de agenda. */
  @Schema(name = "Agendapunt", description = "Een punt op de agenda.")
  record Punt(
      @Schema(example = "7a2c3d4e-5f6a-4b7c-9d8e-0f1a2b3c4d5e") UUID id,
      @Schema(example = "Zwemmen telt het verkeerde inkomen") String titel,
      @Schema(description = "Wat de Taskforce gevraagd wordt.", example = "Kan de regel anders?")
          String vraag,
      @Schema(example = "IEDEREEN_DOET_MEE") Ambitie ambitie,
      @Schema(description = "Tijd in Nederland.", example = "14:00") String begint,
      @Schema(example = "15") int minuten,
      @Schema(example = "OP_AGENDA") Puntstand stand,
      @ArraySchema(
              arraySchema = @Schema(description = "Wat we weten; nooit van wie."),
              schema = @Schema(example = "Minder dan 10 keer gemeld."))
          List<String> bewijs,
      @Schema(description = "Na de vergadering.", example = "Wij vragen de wethouder.")
          String besluit) {

    static Punt van(Vergaderblad blad, int plek) {
      Puntbeeld p = blad.punten().get(plek);
      var g = p.gegevens();
      var besluit = p.besluit().besluit();
      return new Punt(
          p.id(),
          g.titel(),
          g.vraag(),
          g.ambitie(),
          blad.begint(plek).toString(),
          g.minuten(),
          p.stand(),
          p.bewijs(),
          besluit.isEmpty() ? null : besluit);
    }
  }

  /** Wat iemand na de vergadering doet. */
  @Schema(name = "Afspraak", description = "Wat iemand na de vergadering doet.")
  record Afspraak(
      @Schema(example = "8b3d4e5f-6a7b-4c8d-8e9f-1a2b3c4d5e6f") UUID id,
      @Schema(example = "Zwemmen telt het verkeerde inkomen") String onderwerp,
      @Schema(example = "Wij vragen de wethouder.") String tekst,
      @Schema(example = "Omar Voorbeeld") String wie,
      @Schema(example = "2026-12-21") LocalDate uiterlijk,
      @Schema(example = "OPEN") Actiestand stand) {

    static Afspraak van(Actiebeeld a) {
      return new Afspraak(
          a.id(), a.onderwerp(), a.tekst(), a.eigenaarNaam(), a.uiterlijk(), a.stand());
    }
  }

  static Vergadering van(Vergaderblad blad) {
    var v = blad.vergadering();
    return new Vergadering(
        Vergadervermelding.van(v),
        v.afgelastOmdat(),
        IntStream.range(0, blad.punten().size()).mapToObj(i -> Punt.van(blad, i)).toList(),
        blad.acties().stream().map(Afspraak::van).toList());
  }
}
