package nl.leiden.brugwijzer.config.demo.verhaal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.leiden.brugwijzer.basis.Werkdagen;
import nl.leiden.brugwijzer.engine.Wekkerronde;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Speelt scènes na in de volgorde waarin ze gebeurden, elk op haar eigen moment. De wekkers van het
 * proces gaan tussendoor af op hun eigen tijd, dus na afloop is er niets in te halen.
 */
@Component
@Profile("demo")
public class Toneel {

  private final Balies balies;
  private final Wekkerronde wekkers;
  private final Werkdagen werkdagen;
  private final EntityManager geheugen;
  private final Clock klok;

  Toneel(
      Balies balies, Wekkerronde wekkers, Werkdagen werkdagen, EntityManager geheugen, Clock klok) {
    this.balies = balies;
    this.wekkers = wekkers;
    this.werkdagen = werkdagen;
    this.geheugen = geheugen;
    this.klok = klok;
  }

  /** Iets wat op een moment gebeurde. */
  public record Scene(Instant moment, Runnable spel) {}

  /** De dagen rond vandaag. */
  public Kalender kalender() {
    return new Kalender(werkdagen, klok);
  }

  /** Een leeg draaiboek voor vandaag. */
  Draaiboek draaiboek() {
    return new Draaiboek(kalender(), balies, new ArrayList<>());
  }

  /** Speelt alles na, en laat daarna nog afgaan wat tot nu toe had moeten afgaan. */
  public void speel(List<Scene> scenes, Tijdreis tijdreis) {
    var nu = klok.instant();
    var vorige = Instant.MIN;
    for (var scene : scenes.stream().sorted(Comparator.comparing(Scene::moment)).toList()) {
      laatWekkersAfgaan(vorige, scene.moment(), tijdreis);
      tijdreis.op(scene.moment(), () -> speel(scene));
      vorige = scene.moment();
    }
    laatWekkersAfgaan(vorige, nu, tijdreis);
  }

  /** Een wekker die op een dag gezet wordt die al voorbij is, gaat meteen af. */
  private void laatWekkersAfgaan(Instant vanaf, Instant tot, Tijdreis tijdreis) {
    var wekker = wekkers.eerste(tot);
    while (wekker.isPresent()) {
      var staand = wekker.get();
      var moment = staand.moment().isBefore(vanaf) ? vanaf : staand.moment();
      tijdreis.op(moment, () -> wekkers.gaatAf(staand));
      legWeg();
      wekker = wekkers.eerste(tot);
    }
  }

  private void speel(Scene scene) {
    scene.spel().run();
    legWeg();
  }

  /** Elke scène begint met een leeg geheugen, zoals elk verzoek van een mens. */
  private void legWeg() {
    geheugen.flush();
    geheugen.clear();
  }
}
