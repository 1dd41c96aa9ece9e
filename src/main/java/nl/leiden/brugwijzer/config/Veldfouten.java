package nl.leiden.brugwijzer.config;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Vindt bij een fout in een verzoek de velden waar het aan schort, met uitleg in het Nederlands.
 */
@Component
class Veldfouten {

  private final MessageSource teksten;

  Veldfouten(MessageSource teksten) {
    this.teksten = teksten;
  }

  /** De velden; leeg als de fout niet bij een veld hoort. */
  List<Veldfout> van(Exception fout) {
    if (fout instanceof OngeldigeInvoer invoer)
      return invoer.fouten().stream()
          .map(f -> new Veldfout(f.veld(), tekst(f.sleutel(), f.waarden())))
          .toList();
    if (fout instanceof BindingResult gekeurd) return van(gekeurd);
    if (fout instanceof MethodArgumentTypeMismatchException waarde)
      return List.of(new Veldfout(waarde.getName(), soort(waarde.getRequiredType())));
    if (fout instanceof MissingServletRequestParameterException leeg)
      return List.of(new Veldfout(leeg.getParameterName(), tekst("fout.veld.ontbreekt")));
    if (fout instanceof HttpMessageNotReadableException) return vanJson(fout.getCause());
    return List.of();
  }

  private List<Veldfout> van(BindingResult gekeurd) {
    return gekeurd.getFieldErrors().stream()
        .map(
            f -> new Veldfout(f.getField(), teksten.getMessage(f, LocaleContextHolder.getLocale())))
        .sorted((a, b) -> a.veld().compareTo(b.veld()))
        .toList();
  }

  private List<Veldfout> vanJson(Throwable oorzaak) {
    if (oorzaak instanceof UnrecognizedPropertyException onbekend)
      return List.of(new Veldfout(plek(onbekend), tekst("fout.veld.onbekend")));
    if (oorzaak instanceof MismatchedInputException anders && !anders.getPath().isEmpty())
      return List.of(new Veldfout(plek(anders), soort(anders.getTargetType())));
    if (oorzaak instanceof JsonParseException json && json.getLocation() != null)
      return List.of(new Veldfout("", regel(json)));
    return List.of();
  }

  private String regel(JsonProcessingException json) {
    var plek = json.getLocation();
    return tekst("fout.veld.json", plek.getLineNr(), plek.getColumnNr());
  }

  private static String plek(JsonMappingException fout) {
    return fout.getPath().stream()
        .map(
            deel ->
                deel.getFieldName() == null
                    ? "[" + deel.getIndex() + "]"
                    : "." + deel.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  /** Zegt wat er wel mag staan. */
  private String soort(Class<?> gevraagd) {
    if (gevraagd == null) return tekst("typeMismatch");
    if (gevraagd.isEnum()) return tekst("fout.veld.keuze", keuzes(gevraagd));
    if (gevraagd == UUID.class) return tekst("fout.veld.id");
    if (gevraagd == java.time.LocalDate.class) return tekst("fout.veld.datum");
    if (gevraagd == Integer.class || gevraagd == int.class) return tekst("fout.veld.getal");
    if (gevraagd == Boolean.class || gevraagd == boolean.class) return tekst("fout.veld.janee");
    return tekst("typeMismatch");
  }

  private static String keuzes(Class<?> gevraagd) {
    return Arrays.stream(gevraagd.getEnumConstants())
        .flatMap(waarde -> Stream.of(((Enum<?>) waarde).name()))
        .collect(Collectors.joining(", "));
  }

  private String tekst(String sleutel, Object... waarden) {
    return teksten.getMessage(sleutel, waarden, LocaleContextHolder.getLocale());
  }
}
