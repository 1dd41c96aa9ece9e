package nl.leiden.brugwijzer.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leiden.brugwijzer.privacy.Persoonsgegevenszoeker.Soort;
import nl.leiden.brugwijzer.privacy.Persoonsgegevenszoeker.Vondst;

/** Herkent namen van mensen aan de woorden eromheen: een lijst van namen is nooit af. */
final class Naamzoeker {

  private static final String WOORD = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*";
  private static final String TUSSEN =
      "(?:(?i:van|de|der|den|het|ter|ten|te|el|al|bin|ben|la|le)\\h+){0,3}";
  private static final String LETTER = "\\p{Lu}\\.";

  /** Een voornaam, zo nodig met achternaam of alleen de eerste letter daarvan. */
  private static final String NAAM =
      "(?<naam>" + WOORD + "(?:\\h+" + TUSSEN + "(?:" + WOORD + "|" + LETTER + "))?)";

  private static final String VOORLETTERS = LETTER + "(?:\\h?" + LETTER + ")*";

  private static final String WIE =
      "(?i:zoon(?:tje)?|dochter(?:tje)?|kind(?:je)?|kleinkind|leerling|jongen|jongetje|meisje|"
          + "moeder|vader|mama|papa|ouder|opa|oma|oom|tante|broer(?:tje)?|zus(?:je)?|peuter|"
          + "kleuter|baby|neef(?:je)?|nicht(?:je)?|mevrouw|meneer|mevr\\.?|mw\\.?|dhr\\.?|juf|"
          + "meester|buurvrouw|buurman|cliënt)";

  private static final String BIJ_KIND =
      "(?=\\h*,?\\h*(?:\\(|(?i:uit|in|van|zit\\h+in)\\h+)?\\h*(?:(?i:groep)\\h*[1-8]\\b"
          + "|\\d{1,2}\\h*(?i:jaar|jr)\\b|\\d{1,2}\\)))";

  private static final Pattern HOOFDWOORD = Pattern.compile(WOORD);

  private static final List<Pattern> PATRONEN =
      List.of(
          Pattern.compile(
              "(?<![\\p{L}.])(?<naam>"
                  + VOORLETTERS
                  + "\\h?"
                  + TUSSEN
                  + "(?:"
                  + WOORD
                  + "|"
                  + LETTER
                  + "))"),
          Pattern.compile("(?<!\\p{L})" + WIE + "\\h*,?:?\\h+" + NAAM),
          Pattern.compile("(?<!\\p{L})" + WIE + "\\h+(?<naam>" + VOORLETTERS + ")"),
          Pattern.compile(
              "(?<!\\p{L})(?i:familie|gezin)\\h+(?<naam>"
                  + TUSSEN
                  + WOORD
                  + "(?:-"
                  + WOORD
                  + ")?)"),
          Pattern.compile("(?<!\\p{L})(?i:fam)\\.?\\h+(?<naam>" + TUSSEN + "\\p{L}[\\p{L}'’-]+)"),
          Pattern.compile("(?<!\\p{L})(?i:heet|genaamd|naam\\h+is)\\h+" + NAAM),
          Pattern.compile("(?<![\\p{L}.])(?<naam>" + VOORLETTERS + ")" + BIJ_KIND),
          Pattern.compile("(?<!\\p{L})" + NAAM + BIJ_KIND));

  /** Woorden met een hoofdletter die op deze plekken staan en geen naam van een mens zijn. */
  private static final Set<String> GEEN_NAAM =
      Set.of(
          ("de het een en of maar want dus als dan dat die dit deze er is was zijn heeft had wil kan "
                  + "mag moet ik je jij jullie u wij we zij ze hij haar hun onze ons mijn in op bij "
                  + "van voor met uit naar om te tot door niet geen nu ook al wie wat waar wanneer hoe "
                  + "daarna daarom soms veel alle elk ieder kind kinderen leerling leerlingen ouder "
                  + "ouders gezin gezinnen moeders vaders kleuters peuters jongens meisjes mensen "
                  + "school schoolkosten groep klas "
                  + "nederlands nederlandse arabisch arabische turks turkse engels engelse pools "
                  + "poolse berbers tarifit tigrinya somalisch oekraïens oekraïense syrisch syrische "
                  + "marokkaans marokkaanse perzisch dari pasjtoe spaans frans duits portugees "
                  + "bulgaars roemeens chinees eritrees "
                  + "leiden leidse leiden-noord merenwijk stevenshof rijnland nederland "
                  + "sleutelpas leergeld jeugdfonds jeugdeducatiefonds maatwerkbudget zwemles "
                  + "boodschappenkaart zomerzwemregeling kindtegoed voedselbank bibliotheek logopedie "
                  + "jeugdteam wijkteam sociaal goede rode stichting kabouterhuis taskforce gemeente "
                  + "brugwijzer bijzondere toeslagen belastingdienst")
              .split(" "));

  private Naamzoeker() {}

  static List<Vondst> zoek(CharSequence tekst) {
    var gevonden = new ArrayList<Vondst>();
    for (var patroon : PATRONEN) {
      var zoeker = patroon.matcher(tekst);
      while (zoeker.find())
        if (isNaam(zoeker.group("naam")))
          gevonden.add(new Vondst(Soort.NAAM, zoeker.start("naam"), zoeker.end("naam")));
    }
    return gevonden;
  }

  /** Het eerste woord met een hoofdletter beslist: na "vitamine D. De" komt geen mens. */
  private static boolean isNaam(String stuk) {
    var woord = HOOFDWOORD.matcher(stuk);
    return !woord.find() || !GEEN_NAAM.contains(woord.group().toLowerCase());
  }
}
