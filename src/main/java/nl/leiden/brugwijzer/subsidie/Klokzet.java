package nl.leiden.brugwijzer.subsidie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.brugwijzer.basis.KanNietMeer;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer.Fout;
import nl.leiden.brugwijzer.subsidie.termijn.Duur;
import nl.leiden.brugwijzer.subsidie.termijn.Gewonedagen;
import nl.leiden.brugwijzer.subsidie.termijn.Opschorting;
import nl.leiden.brugwijzer.subsidie.termijn.Opschorting.Grond;
import nl.leiden.brugwijzer.subsidie.termijn.Rechtsbron;
import nl.leiden.brugwijzer.subsidie.termijn.Termijn;
import nl.leiden.brugwijzer.subsidie.termijn.Verdaging;

/** Wat een medewerker met een lopende termijn doet; altijd met een reden die de school leest. */
public sealed interface Klokzet {

  /** Waarom, voor de brief en de tijdlijn. */
  String reden();

  /** Wat er in het klokboek komt. */
  Klokslag slag();

  /**
   * Wat er aan de invoer schort.
   *
   * @param ontvangen de dag waarop de aanvraag binnenkwam
   */
  List<Fout> fouten(Termijn nu, LocalDate ontvangen, LocalDate vandaag, Gewonedagen dagen);

  /**
   * De termijn zoals hij wordt.
   *
   * @throws KanNietMeer als de wet het niet meer toelaat
   */
  Termijn opTermijn(Termijn nu, LocalDate vandaag, Gewonedagen dagen);

  /** Kondigt aan dat het besluit later komt (artikel 4:14 Awb). */
  record Verdagen(Duur met, String reden) implements Klokzet {

    static final String ARTIKEL = "artikel 4:14 Awb";
    private static final Rechtsbron BRON = Rechtsbron.wet(ARTIKEL);
    private static final int LANGST_IN_DAGEN = 366;

    @Override
    public Klokslag slag() {
      return Klokslag.VERDAAGD;
    }

    @Override
    public List<Fout> fouten(
        Termijn nu, LocalDate ontvangen, LocalDate vandaag, Gewonedagen dagen) {
      var fouten = new ArrayList<Fout>();
      if (met == null || met.na(vandaag).isAfter(vandaag.plusDays(LANGST_IN_DAGEN)))
        fouten.add(new Fout("aantal", "fout.subsidie.verdaagduur"));
      return metReden(fouten, reden);
    }

    @Override
    public Termijn opTermijn(Termijn nu, LocalDate vandaag, Gewonedagen dagen) {
      return nu.verdaag(new Verdaging(BRON, vandaag, met), dagen);
    }
  }

  /**
   * Laat de beslistermijn stilstaan (artikel 4:15, tweede lid, Awb).
   *
   * @param vanaf de eerste dag die niet meetelt
   * @param totEnMet de laatste dag die niet meetelt, of null als die nog niet bekend is
   */
  record Opschorten(Grond grond, LocalDate vanaf, LocalDate totEnMet, String reden)
      implements Klokzet {

    @Override
    public Klokslag slag() {
      return Klokslag.OPGESCHORT;
    }

    @Override
    public List<Fout> fouten(
        Termijn nu, LocalDate ontvangen, LocalDate vandaag, Gewonedagen dagen) {
      var fouten = new ArrayList<Fout>();
      if (grond == null || grond == Grond.AANVULLING)
        fouten.add(new Fout("grond", "fout.subsidie.opschortgrond"));
      else if (Hervatten.gronden(nu).contains(grond))
        fouten.add(new Fout("grond", "fout.subsidie.staatalstil"));
      var laatste = nu.reken(dagen).uiterlijk();
      if (vanaf == null || vanaf.isAfter(vandaag) || vanaf.isBefore(ontvangen))
        fouten.add(new Fout("vanaf", "fout.subsidie.opschortvanaf"));
      else if (laatste != null && vanaf.isAfter(laatste))
        fouten.add(new Fout("vanaf", "fout.subsidie.opschortlaat"));
      if (totEnMet != null
          && (vanaf != null && totEnMet.isBefore(vanaf) || totEnMet.isAfter(vandaag.plusYears(1))))
        fouten.add(new Fout("totEnMet", "fout.subsidie.opschorttot"));
      return metReden(fouten, reden);
    }

    @Override
    public Termijn opTermijn(Termijn nu, LocalDate vandaag, Gewonedagen dagen) {
      var stil = nu.schortOp(grond, vanaf);
      return totEnMet == null ? stil : stil.hervat(grond, totEnMet.plusDays(1));
    }
  }

  /**
   * Laat de beslistermijn verder lopen.
   *
   * @param vanaf de eerste dag die weer meetelt
   */
  record Hervatten(Grond grond, LocalDate vanaf, String reden) implements Klokzet {

    /** Waarom de termijn nu stilstaat zonder bekend einde; aanvullen eindigt vanzelf. */
    public static List<Grond> gronden(Termijn termijn) {
      return termijn.opschortingen().stream()
          .filter(Opschorting::open)
          .map(Opschorting::grond)
          .filter(g -> g != Grond.AANVULLING)
          .toList();
    }

    @Override
    public Klokslag slag() {
      return Klokslag.HERVAT;
    }

    @Override
    public List<Fout> fouten(
        Termijn nu, LocalDate ontvangen, LocalDate vandaag, Gewonedagen dagen) {
      var fouten = new ArrayList<Fout>();
      var stil =
          nu.opschortingen().stream().filter(o -> o.open() && o.grond() == grond).findFirst();
      if (stil.isEmpty() || grond == Grond.AANVULLING)
        fouten.add(new Fout("grond", "fout.subsidie.lietal"));
      if (vanaf == null
          || vanaf.isAfter(vandaag)
          || stil.isPresent() && vanaf.isBefore(stil.get().sinds()))
        fouten.add(new Fout("vanaf", "fout.subsidie.hervatvanaf"));
      return metReden(fouten, reden);
    }

    @Override
    public Termijn opTermijn(Termijn nu, LocalDate vandaag, Gewonedagen dagen) {
      return nu.hervat(grond, vanaf);
    }
  }

  /** Geeft de school langer de tijd om aan te vullen. */
  record MeerAanvultijd(LocalDate totEnMet, String reden) implements Klokzet {

    @Override
    public Klokslag slag() {
      return Klokslag.VERDAAGD;
    }

    @Override
    public List<Fout> fouten(
        Termijn nu, LocalDate ontvangen, LocalDate vandaag, Gewonedagen dagen) {
      var fouten = new ArrayList<Fout>();
      if (totEnMet == null
          || !totEnMet.isAfter(nu.reken(dagen).uiterlijk())
          || totEnMet.isAfter(vandaag.plusYears(1)))
        fouten.add(new Fout("totEnMet", "fout.subsidie.aanvultijd"));
      return metReden(fouten, reden);
    }

    @Override
    public Termijn opTermijn(Termijn nu, LocalDate vandaag, Gewonedagen dagen) {
      if (vandaag.isAfter(nu.reken(dagen).uiterlijk()))
        throw new KanNietMeer("fout.termijnverstreken");
      return Termijn.tot(nu.bron(), nu.sinds(), totEnMet);
    }
  }

  private static List<Fout> metReden(List<Fout> fouten, String reden) {
    if (reden == null || reden.isBlank()) fouten.add(new Fout("reden", "fout.subsidie.klokreden"));
    return fouten;
  }
}
