package nl.leiden.brugwijzer.toegang;

import static nl.leiden.brugwijzer.toegang.Rij.doe;
import static nl.leiden.brugwijzer.toegang.Rij.lees;
import static nl.leiden.brugwijzer.toegang.Toestand.SUBSIDIE_INGEDIEND;
import static nl.leiden.brugwijzer.toegang.Toestand.SUBSIDIE_VERLEEND;
import static nl.leiden.brugwijzer.toegang.Wie.AANVRAGERS;
import static nl.leiden.brugwijzer.toegang.Wie.ANDERE_AANVRAGERS;
import static nl.leiden.brugwijzer.toegang.Wie.BESLISSER;
import static nl.leiden.brugwijzer.toegang.Wie.FINANCIEN;
import static nl.leiden.brugwijzer.toegang.Wie.ONDERWIJS;
import static nl.leiden.brugwijzer.toegang.Wie.SUBSIDIE;

import java.util.List;

/** Wie waarbij komt na de verlening; wie de zaak ziet maar niet aan zet is, gaat naar de zaak. */
final class Uitvoeringstabel {

  private static final String STAPPEN = "/subsidies/{id}/stappen/";
  private static final String VERANTWOORDEN = STAPPEN + "verantwoorden";
  private static final String VERANTWOORDING =
      "conceptVersie=0&activiteiten=Gesprekken&uren=16&kosten[0].gemaakt=1&kosten[1].gemaakt=0";
  private static final String VOORSTEL =
      "bedragen[0].jaar=2026-2027&bedragen[0].bedrag=0&motivering=Daarom";

  private Uitvoeringstabel() {}

  static final List<Rij> ALLES =
      List.of(
          school(lees(VERANTWOORDEN)).krijgt(302, SUBSIDIE),
          school(doe(VERANTWOORDEN, VERANTWOORDING)),
          school(doe(VERANTWOORDEN, VERANTWOORDING + "&rij=erbij").met("rij"))
              .krijgt(200, AANVRAGERS)
              .krijgt(403, SUBSIDIE),
          school(doe(VERANTWOORDEN + "/concept", VERANTWOORDING))
              .krijgt(200, AANVRAGERS)
              .krijgt(403, SUBSIDIE),
          school(lees("/subsidies/{id}/wijziging")).krijgt(302, SUBSIDIE),
          school(doe("/subsidies/{id}/wijziging", "tekst=Een+vacature")),
          school(lees("/subsidies/{id}/rekening-wijzigen")).krijgt(302, SUBSIDIE),
          school(
              doe(
                  "/subsidies/{id}/rekening-wijzigen",
                  "iban=NL91ABNA0417164300&tenaamstelling=Stichting")),
          school(lees("/subsidies/{id}/terugtrekken"))
              .bij(SUBSIDIE_INGEDIEND)
              .krijgt(302, SUBSIDIE),
          school(doe("/subsidies/{id}/terugtrekken")).bij(SUBSIDIE_INGEDIEND),
          school(doe("/subsidies/{id}/terugtrekken")).krijgt(409, AANVRAGERS),
          lees("/subsidies/{id}/intrekking")
              .bij(SUBSIDIE_VERLEEND)
              .mag(ONDERWIJS)
              .krijgt(302, BESLISSER, FINANCIEN)
              .krijgt(302, AANVRAGERS)
              .krijgt(404, ANDERE_AANVRAGERS)
              .anders(403),
          doe("/subsidies/{id}/intrekking").bij(SUBSIDIE_VERLEEND).mag(ONDERWIJS).anders(403),
          nietAanZet("verantwoordingUitgebleven"),
          nietOpen("verantwoordingUitgebleven", "keuze=AMBTSHALVE"),
          nietAanZet("vaststellingBeoordelen"),
          nietOpen("vaststellingBeoordelen", VOORSTEL),
          nietAanZet("intrekkingVoorbereiden"),
          nietOpen("intrekkingVoorbereiden", VOORSTEL),
          nietAanZet("wijzigingBeoordelen"),
          nietOpen("wijzigingBeoordelen", "antwoord=GEEN_GEVOLG"),
          nietAanZet("voornemenMelden"),
          nietOpen("voornemenMelden", "keuze=NIET_NODIG&reden=Het+gaat+door"),
          nietAanZet("terugvorderen"));

  private static Rij school(Rij rij) {
    return rij.bij(SUBSIDIE_VERLEEND).mag(AANVRAGERS).krijgt(404, ANDERE_AANVRAGERS).anders(403);
  }

  private static Rij nietAanZet(String stap) {
    return lees(STAPPEN + stap)
        .bij(SUBSIDIE_VERLEEND)
        .krijgt(302, AANVRAGERS)
        .krijgt(302, SUBSIDIE)
        .krijgt(404, ANDERE_AANVRAGERS)
        .anders(403);
  }

  private static Rij nietOpen(String stap, String formulier) {
    return doe(STAPPEN + stap, formulier).bij(SUBSIDIE_VERLEEND).krijgt(404, ONDERWIJS).anders(403);
  }
}
