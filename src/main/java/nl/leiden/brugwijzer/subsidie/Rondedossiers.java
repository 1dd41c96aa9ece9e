package nl.leiden.brugwijzer.subsidie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.document.Document;
import nl.leiden.brugwijzer.document.Documentlijst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.subsidie.Rondebeeld.Rechtsmiddel;
import nl.leiden.brugwijzer.subsidie.Rondebeeld.Toets;
import nl.leiden.brugwijzer.taak.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opent een stap op weg naar een besluit, voor wie haar nu kan doen. */
@Service
@Transactional
public class Rondedossiers {

  /** Bij deze besluiten gaat er geld van het plafond af, als dat nog niet gebeurd is. */
  private static final Set<Ronde> VAN_HET_PLAFOND = EnumSet.of(Ronde.AANVRAAG, Ronde.BEZWAAR);

  private final Subsidietoegang toegang;
  private final Aanvraagdossiers dossiers;
  private final Besluiten besluiten;
  private final Map<Ronde, Rondegevolg> gevolgen;
  private final Rondegeld geld;
  private final Rekensomwoorden sommen;
  private final Aanvraagtijdlijn tijdlijn;
  private final Taken taken;
  private final Woorden woorden;
  private final Clock klok;

  Rondedossiers(
      Subsidietoegang toegang,
      Aanvraagdossiers dossiers,
      Besluiten besluiten,
      List<Rondegevolg> gevolgen,
      Rondegeld geld,
      Rekensomwoorden sommen,
      Aanvraagtijdlijn tijdlijn,
      Taken taken,
      Woorden woorden,
      Clock klok) {
    this.toegang = toegang;
    this.dossiers = dossiers;
    this.besluiten = besluiten;
    this.gevolgen =
        gevolgen.stream().collect(Collectors.toMap(Rondegevolg::ronde, Function.identity()));
    this.geld = geld;
    this.sommen = sommen;
    this.tijdlijn = tijdlijn;
    this.taken = taken;
    this.woorden = woorden;
    this.klok = klok;
  }

  /** De stap, of niets als deze gebruiker haar nu niet kan doen. */
  public Optional<Rondebeeld> open(AanvraagId id, Ronde ronde, Stap stap, Gebruiker wie) {
    var beeld = dossiers.open(id, wie);
    return taken
        .open(id.waarde(), stap.id())
        .filter(taak -> taak.magDoen(wie))
        .map(
            taak -> {
              var a = toegang.lees(id, wie);
              var besluit = besluiten.open(id.waarde(), ronde).orElse(null);
              return new Rondebeeld(
                  beeld,
                  ronde,
                  stap,
                  taak,
                  besluit == null ? null : besluit.beeld(),
                  tegen(a, ronde, besluit),
                  toetsen(beeld, besluit),
                  stap.vanSchool() ? null : geld(a, ronde, besluit),
                  besluit == null || stap != ronde.besluiten() ? null : beletsel(besluit, wie),
                  besluit == null || stap.vanSchool() ? null : brief(id, besluit, wie),
                  rechtsmiddel(),
                  stap.vanSchool() ? null : terugreden(id));
            });
  }

  private Besluitbeeld tegen(Aanvraag a, Ronde ronde, Besluit besluit) {
    var tegen =
        besluit != null
            ? besluit.tegen()
            : gevolgen.containsKey(ronde) ? gevolgen.get(ronde).tegen(a) : null;
    return tegen == null ? null : besluiten.findById(tegen).map(Besluit::beeld).orElse(null);
  }

  private static List<Toets> toetsen(Aanvraagbeeld beeld, Besluit besluit) {
    var oordelen = besluit == null ? List.<Voorstel.Oordeel>of() : besluit.voorstel().oordelen();
    var eisen = beeld.regeling().inhoud().kwaliteitseisen();
    return IntStream.range(0, eisen.size())
        .mapToObj(
            n ->
                new Toets(
                    eisen.get(n),
                    beeld.inhoud().kwaliteit(n),
                    n < oordelen.size() ? oordelen.get(n) : null))
        .toList();
  }

  private Rondegeld.Beeld geld(Aanvraag a, Ronde ronde, Besluit besluit) {
    if (!VAN_HET_PLAFOND.contains(ronde)) return null;
    var voorstel = besluit == null ? null : besluit.voorstel();
    var nogNiets =
        ronde == Ronde.AANVRAAG && (besluit == null || besluit.stand() == Besluit.Stand.VOORSTEL);
    return geld.van(a, voorstel, nogNiets);
  }

  private String beletsel(Besluit besluit, Gebruiker wie) {
    if (wie.gebruikersnaam().equals(besluit.voorbereidDoor()))
      return woorden.van("besluit.vierogen.zelf");
    try {
      gevolgen.get(besluit.ronde()).moetMogenNemen(besluit, wie);
      return null;
    } catch (KanNietMeer ander) {
      return woorden.van(ander.sleutel(), ander.waarden());
    }
  }

  private Document brief(AanvraagId id, Besluit besluit, Gebruiker wie) {
    return document(dossiers.documenten(id, wie), besluit.brief());
  }

  private static Document document(Documentlijst lijst, UUID id) {
    return lijst.regels().stream()
        .map(Documentlijst.Regel::document)
        .filter(d -> d.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private Rechtsmiddel rechtsmiddel() {
    var vandaag = LocalDate.now(klok);
    var termijn = Bezwaartermijn.na(vandaag);
    return new Rechtsmiddel(vandaag, sommen.uiterlijk(termijn), sommen.van(termijn));
  }

  /** De reden telt zolang er niet opnieuw is voorgelegd. */
  private String terugreden(AanvraagId id) {
    var laatste =
        tijdlijn.findByAanvraagIdOrderById(id.waarde()).stream()
            .map(Aanvraaggebeurtenis::beeld)
            .filter(m -> m.soort().equals("TERUGGESTUURD") || m.soort().equals("VOORGELEGD"))
            .reduce((vroeger, later) -> later);
    return laatste
        .filter(m -> m.soort().equals("TERUGGESTUURD"))
        .map(Aanvraagbeeld.Moment::waarde)
        .orElse(null);
  }
}
