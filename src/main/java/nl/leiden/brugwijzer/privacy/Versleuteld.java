package nl.leiden.brugwijzer.privacy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.springframework.stereotype.Component;

/** Bewaart een tekst versleuteld: {@code @Convert(converter = Versleuteld.class)}. */
@Component
@Converter
public class Versleuteld implements AttributeConverter<String, byte[]> {

  private final Kluis kluis;

  Versleuteld(Kluis kluis) {
    this.kluis = kluis;
  }

  @Override
  public byte[] convertToDatabaseColumn(String tekst) {
    return kluis.versleutel(tekst);
  }

  @Override
  public String convertToEntityAttribute(byte[] bewaard) {
    return kluis.ontsleutel(bewaard);
  }
}
