package nl.leiden.brugwijzer.taak;

import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.NietGevonden;
import nl.leiden.brugwijzer.basis.NietToegestaan;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.privacy.Bsn;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Een gefilterde lijst bewaren onder een naam, voor jezelf of voor je team. */
@Service
@Transactional
public class Weergavebalie {

  /** Meer kan niemand naast de lijst overzien. */
  public static final int GRENS = 20;

  /** Zo lang mag een naam zijn. */
  public static final int NAAM = 60;

  private static final int VELD = 60;
  private static final int BRIN6 = 6;

  private final Weergaven weergaven;

  Weergavebalie(Weergaven weergaven) {
    this.weergaven = weergaven;
  }

  /** Wat deze gebruiker kan kiezen. */
  @Transactional(readOnly = true)
  public List<Weergave> van(Gebruiker wie) {
    return weergaven.van(wie);
  }

  /** Een weergave om een andere naam te geven. */
  @Transactional(readOnly = true)
  public Weergave vind(UUID id, Gebruiker wie) {
    var weergave =
        weergaven.vind(id, wie).stream()
            .findFirst()
            .orElseThrow(() -> new NietGevonden("weergave", id));
    if (!weergave.magWijzigen()) throw new NietToegestaan("weergave.wijzigen");
    return weergave;
  }

  /**
   * Bewaart een lijst met haar filter. Dezelfde nog eens sturen doet niets.
   *
   * @param gedeeld voor het hele team; alleen de teamleider
   * @throws OngeldigeInvoer naast de naam
   */
  public void bewaar(
      UUID id, String naam, boolean gedeeld, Taakzicht lijst, Taakfilter filter, Gebruiker wie) {
    if (gedeeld) wie.moetZijn("weergave.delen", Rol.TEAMLEIDER);
    past(filter);
    var zichtbaar = weergaven.van(wie);
    if (zichtbaar.stream().anyMatch(w -> w.id().equals(id))) return;
    if (zichtbaar.stream().filter(w -> w.gedeeld() == gedeeld).count() >= GRENS)
      throw new OngeldigeInvoer("naam", "fout.weergave.teveel", GRENS);
    var nieuw =
        new Weergave(
            id,
            vrijeNaam(naam, id, zichtbaar),
            gedeeld,
            true,
            lijst,
            filter.stap(),
            filter.school(),
            filter.wanneer(),
            filter.wie());
    if (!weergaven.bewaar(nieuw, wie) && weergaven.vind(id, wie).isEmpty())
      throw new OngeldigeInvoer("naam", "fout.weergave.dubbel");
  }

  /**
   * Geeft een weergave een andere naam.
   *
   * @throws OngeldigeInvoer naast de naam
   */
  public void hernoem(UUID id, String naam, Gebruiker wie) {
    vind(id, wie);
    try {
      weergaven.hernoem(id, vrijeNaam(naam, id, weergaven.van(wie)));
    } catch (DuplicateKeyException netEerder) {
      throw new OngeldigeInvoer("naam", "fout.weergave.dubbel");
    }
  }

  /** Haalt een weergave weg; dat is nog terug te draaien. */
  public void haalWeg(UUID id, Gebruiker wie) {
    vind(id, wie);
    weergaven.haalWeg(id);
  }

  /**
   * Zet een weggehaalde weergave terug.
   *
   * @throws KanNietMeer als haar naam intussen weer gebruikt is, of als er geen plaats meer is
   */
  public void zetTerug(UUID id, Gebruiker wie) {
    var weg = vind(id, wie);
    var anderen = weergaven.van(wie).stream().filter(w -> !w.id().equals(id)).toList();
    if (anderen.stream().filter(w -> w.gedeeld() == weg.gedeeld()).count() >= GRENS)
      throw new KanNietMeer("fout.weergave.teveel", GRENS);
    if (anderen.stream().anyMatch(w -> w.naam().equalsIgnoreCase(weg.naam())))
      throw new KanNietMeer("fout.weergave.intussen");
    try {
      weergaven.zetTerug(id);
    } catch (DuplicateKeyException netEerder) {
      throw new KanNietMeer("fout.weergave.intussen");
    }
  }

  private static String vrijeNaam(String getypt, UUID id, List<Weergave> zichtbaar) {
    var naam = Tekst.schoon(getypt).replaceAll("\\s+", " ");
    if (naam.isEmpty()) throw new OngeldigeInvoer("naam", "fout.weergave.naam");
    if (naam.length() > NAAM) throw new OngeldigeInvoer("naam", "fout.weergave.lang", NAAM);
    if (Bsn.staatIn(naam)) throw new OngeldigeInvoer("naam", "fout.bsn");
    if (zichtbaar.stream().anyMatch(w -> !w.id().equals(id) && w.naam().equalsIgnoreCase(naam)))
      throw new OngeldigeInvoer("naam", "fout.weergave.dubbel");
    return naam;
  }

  /** Een filter dat niemand op het scherm kan kiezen, is er ook niet om te bewaren. */
  private static void past(Taakfilter filter) {
    if (teLang(filter.stap(), VELD) || teLang(filter.school(), BRIN6) || teLang(filter.wie(), VELD))
      throw new NietGevonden("filter", filter);
  }

  private static boolean teLang(String waarde, int hoogstens) {
    return waarde != null && waarde.length() > hoogstens;
  }
}
