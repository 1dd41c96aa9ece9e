package nl.leiden.brugwijzer.config.sessie;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/** Hoe iets uit een sessie in de database staat; leest alleen soorten die erin horen. */
final class Sessieschrift {

  /** Wie in de database kan schrijven, mag daarmee nog geen programma op de server draaien. */
  private static final ObjectInputFilter SOORTEN =
      ObjectInputFilter.Config.createFilter(
          "maxbytes=131072;maxdepth=30;maxrefs=5000;maxarray=5000;"
              + "java.lang.*;java.util.*;java.util.concurrent.*;java.time.*;java.net.URL;java.net.URI;java.math.*;"
              + "org.springframework.security.**;org.springframework.web.servlet.FlashMap;"
              + "org.springframework.util.LinkedMultiValueMap;"
              + "org.springframework.util.MultiValueMapAdapter;nl.leiden.brugwijzer.**;!*");

  private Sessieschrift() {}

  static ConversionService maak() {
    var schrift = new GenericConversionService();
    schrift.addConverter(Object.class, byte[].class, new SerializingConverter());
    schrift.addConverter(
        byte[].class, Object.class, new DeserializingConverter(Sessieschrift::lees));
    return schrift;
  }

  private static Object lees(InputStream bron) throws IOException {
    try (var stroom =
        new ConfigurableObjectInputStream(bron, Sessieschrift.class.getClassLoader())) {
      stroom.setObjectInputFilter(SOORTEN);
      return stroom.readObject();
    } catch (ClassNotFoundException bestaatNietMeer) {
      throw new InvalidClassException("een soort die niet meer bestaat");
    }
  }
}
