package nl.leiden.brugwijzer.reis;

/** Wat mensen op het scherm doen met een doorverwijzing naar een team, hoe zij ook binnenkwamen. */
final class Doorverwijsstappen {

  static final String GEZIN = "M., groep 4";
  static final String VRAAG = "Mag ik de ouder zelf bellen?";

  private Doorverwijsstappen() {}

  static void verwijstDoor(Reiziger bo, Buurt buurt) {
    bo.begintOpnieuwTeTellen()
        .klik("Doorverwijzen")
        .kies("Welk gezin?", "+ Nieuw gezin")
        .typ("Hoe noem je dit gezin?", GEZIN)
        .kies("Waar gaat het om?", "Geld")
        .kies("Waarheen?", buurt.team())
        .vink("Ouder is het eens")
        .klik("Doorverwijzen")
        .ziet("Verstuurd. Je krijgt bericht als er iets gebeurt.");
  }

  static void steltEenVraag(Reiziger team) {
    team.ziet("1 open")
        .klik("Ontvangst bevestigen")
        .ziet("Neem je dit gezin aan?")
        .zietNiet(GEZIN)
        .kies("Kies een antwoord", "Ik heb eerst een vraag")
        .typ("Toelichting", VRAAG)
        .klik("Verstuur antwoord")
        .ziet("Geen open taken");
  }

  static void beantwoordtDeVraag(Reiziger bo) {
    bo.gaNaar("/vandaag")
        .klik("Vraag beantwoorden")
        .ziet(VRAAG)
        .typ("Je antwoord", "Ja, liefst na drieën.")
        .klik("Verstuur antwoord")
        .ziet("bevestigt de ontvangst");
  }

  static void neemtAan(Reiziger team) {
    team.gaNaar("/vandaag")
        .klik("Ontvangst bevestigen")
        .kies("Kies een antwoord", "Ja, wij nemen dit gezin aan")
        .klik("Verstuur antwoord");
  }

  static void meldtDatDeHulpIsGestart(Reiziger team) {
    team.gaNaar("/vandaag")
        .klik("Uitkomst terugkoppelen")
        .kies("Kies een antwoord", "De hulp is gestart")
        .klik("Verstuur antwoord");
  }

  static void zegtDatHetIsOpgelost(Reiziger bo) {
    bo.gaNaar("/vandaag")
        .klik("Nazorg: is het opgelost?")
        .kies("Kies een antwoord", "Ja, het is opgelost")
        .klik("Verstuur antwoord")
        .ziet("Deze doorverwijzing is klaar. Het is opgelost.")
        .gaNaar("/doorverwijzingen")
        .klik("Klaar")
        .ziet(GEZIN + ": Geld");
  }
}
