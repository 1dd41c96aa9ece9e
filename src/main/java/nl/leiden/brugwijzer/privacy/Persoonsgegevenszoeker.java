package nl.leiden.brugwijzer.privacy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Wijst in een tekst aan wat een persoonsgegeven lijkt, zodat de schrijver het weghaalt voordat een
 * ander het leest. Een hulp en geen slot: het zoekt naar vormen, mist wat anders geschreven is en
 * wijst soms iets aan dat er geen is.
 */
public final class Persoonsgegevenszoeker {

  /** Waar een vondst op lijkt. */
  public enum Soort {
    BSN,
    REKENING,
    EMAIL,
    TELEFOON,
    NAAM
  }

  /**
   * Een stuk tekst dat een persoonsgegeven lijkt.
   *
   * @param begin plek van het eerste teken
   * @param einde plek na het laatste teken
   */
  public record Vondst(Soort soort, int begin, int einde) {

    /** Het stuk zelf. */
    public String uit(CharSequence tekst) {
      return tekst.subSequence(begin, einde).toString();
    }

    private boolean raakt(Vondst ander) {
      return begin < ander.einde && ander.begin < einde;
    }
  }

  private static final Pattern NEGEN_CIJFERS =
      Pattern.compile("(?<!\\d)\\d(?:[\\h._/\\p{Pd}]{0,5}\\d){8}(?!\\d)");
  private static final Pattern NL_REKENING =
      Pattern.compile("(?i)\\bNL\\h?\\d{2}\\h?[A-Z]{4}(?:[\\h.]?\\d){10}(?!\\d)");
  private static final Pattern REKENING =
      Pattern.compile("\\b[A-Z]{2}\\d{2}(?:\\h?[A-Z0-9]{4}){2,7}(?:\\h?[A-Z0-9]{1,3})?\\b");
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
  private static final Pattern TELEFOON =
      Pattern.compile(
          "(?<![\\p{L}\\d+.,])(?:\\+\\h?|\\(?0)\\d(?:[\\h().\\-/\\p{Pd}]{0,3}\\d){7,13}(?!\\d)");
  private static final Pattern DATUM =
      Pattern.compile("\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:19|20)\\d{2}.*");

  private Persoonsgegevenszoeker() {}

  /** Alles wat een persoonsgegeven lijkt, van voor naar achter en zonder overlap. */
  public static List<Vondst> zoek(CharSequence tekst) {
    var gevonden = new ArrayList<Vondst>();
    if (tekst == null) return gevonden;
    voegToe(gevonden, Soort.EMAIL, EMAIL, tekst, alles -> true);
    voegToe(gevonden, Soort.REKENING, NL_REKENING, tekst, alles -> true);
    voegToe(gevonden, Soort.REKENING, REKENING, tekst, Persoonsgegevenszoeker::isRekening);
    zoekBsn(gevonden, tekst);
    voegToe(gevonden, Soort.TELEFOON, TELEFOON, tekst, Persoonsgegevenszoeker::isTelefoon);
    Naamzoeker.zoek(tekst).forEach(naam -> voegToe(gevonden, naam));
    gevonden.sort(Comparator.comparingInt(Vondst::begin));
    return List.copyOf(gevonden);
  }

  private static void voegToe(
      List<Vondst> gevonden,
      Soort soort,
      Pattern patroon,
      CharSequence tekst,
      Predicate<String> klopt) {
    var zoeker = patroon.matcher(tekst);
    while (zoeker.find())
      if (klopt.test(zoeker.group()))
        voegToe(gevonden, new Vondst(soort, zoeker.start(), zoeker.end()));
  }

  private static void voegToe(List<Vondst> gevonden, Vondst vondst) {
    if (gevonden.stream().noneMatch(vondst::raakt)) gevonden.add(vondst);
  }

  /** Staat er een BSN dat zich niet laat aanwijzen, dan is de hele tekst verdacht. */
  private static void zoekBsn(List<Vondst> gevonden, CharSequence tekst) {
    voegToe(gevonden, Soort.BSN, NEGEN_CIJFERS, tekst, Bsn::staatIn);
    if (Bsn.staatIn(tekst) && gevonden.stream().noneMatch(v -> v.soort() == Soort.BSN))
      gevonden.add(new Vondst(Soort.BSN, 0, tekst.length()));
  }

  /** Een nummer van iemand: tien cijfers, of met landcode; een datum of een kort nummer niet. */
  private static boolean isTelefoon(String stuk) {
    var cijfers = stuk.replaceAll("\\D", "");
    var vanBuiten = stuk.startsWith("+") || cijfers.startsWith("00");
    if (vanBuiten) return cijfers.length() >= 10;
    return cijfers.length() == 10 && !DATUM.matcher(stuk).matches();
  }

  /** De controle van ISO 13616: met de eerste vier tekens achteraan is de rest bij delen een. */
  private static boolean isRekening(String stuk) {
    var nummer = stuk.replaceAll("\\h", "");
    var cijfers = new StringBuilder();
    (nummer.substring(4) + nummer.substring(0, 4))
        .chars()
        .forEach(teken -> cijfers.append(Character.getNumericValue(teken)));
    return new BigInteger(cijfers.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
  }
}
