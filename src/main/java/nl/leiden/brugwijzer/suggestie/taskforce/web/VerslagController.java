package nl.leiden.brugwijzer.suggestie.taskforce.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.basis.Ingehaald;
import nl.leiden.brugwijzer.basis.Tekst;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.privacy.ZonderBsn;
import nl.leiden.brugwijzer.suggestie.taskforce.Puntbeeld;
import nl.leiden.brugwijzer.suggestie.taskforce.Puntstand;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderblad;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderboek;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderstand;
import nl.leiden.brugwijzer.suggestie.taskforce.Verslagtafel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Het verslag schrijven en versturen. */
@Controller
@RequestMapping("/taskforce/vergaderingen/{id}/verslag")
class VerslagController {

  private final Vergaderboek boek;
  private final Verslagtafel tafel;
  private final Verzending verzending;

  VerslagController(Vergaderboek boek, Verslagtafel tafel, Verzending verzending) {
    this.boek = boek;
    this.tafel = tafel;
    this.verzending = verzending;
  }

  /** De tekst bij een punt, op de versie waarop getypt is. */
  record Rij(
      UUID punt,
      Integer versie,
      @Size(max = 4000, message = "{fout.taskforce.lang}") @ZonderBsn String tekst) {

    Verslagtafel.Tekst invoer() {
      return new Verslagtafel.Tekst(punt, versie == null ? -1 : versie, Tekst.schoon(tekst));
    }
  }

  /**
   * Het hele verslag.
   *
   * @param doe {@code versturen}, of iets anders om alleen te bewaren
   */
  record Verslagformulier(
      Integer versie,
      @Size(max = 2000, message = "{fout.taskforce.lang}") @ZonderBsn String aanwezig,
      List<@Valid Rij> punten,
      String doe) {

    static final Verslagformulier LEEG = new Verslagformulier(null, "", List.of(), null);

    Verslagformulier {
      punten =
          punten == null
              ? List.of()
              : punten.stream().filter(rij -> rij != null && rij.punt() != null).toList();
    }

    static Verslagformulier van(Vergaderblad b) {
      var v = b.vergadering();
      return new Verslagformulier(
          v.versie(),
          v.aanwezig(),
          b.punten().stream()
              .filter(p -> p.stand() != Puntstand.INGETROKKEN)
              .map(p -> new Rij(p.id(), p.versie(), p.verslag()))
              .toList(),
          null);
    }

    boolean verstuurt() {
      return "versturen".equals(doe);
    }

    /** Dezelfde tekst, nu op de versies die er staan. */
    Verslagformulier na(int nu, List<Puntbeeld> ingehaald) {
      return new Verslagformulier(
          nu,
          aanwezig,
          punten.stream()
              .map(
                  rij ->
                      ingehaald.stream()
                          .filter(p -> p.id().equals(rij.punt()))
                          .findFirst()
                          .map(p -> new Rij(rij.punt(), p.versie(), rij.tekst()))
                          .orElse(rij))
              .toList(),
          null);
    }
  }

  @ModelAttribute
  void rijen(WebRequest verzoek) {
    verzoek.getParameterNames().forEachRemaining(Verzending::moetPassen);
  }

  @GetMapping
  String toon(@PathVariable UUID id, Gebruiker wie, Model model) {
    boek.moetBeheren(wie);
    model.addAttribute("formulier", Verslagformulier.van(boek.open(id, wie)));
    return scherm(id, wie, List.of(), model);
  }

  @PostMapping
  String bewaar(
      @PathVariable UUID id,
      @Valid @ModelAttribute("formulier") Verslagformulier f,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    boek.moetBeheren(wie);
    var nu = boek.open(id, wie).vergadering();
    if (nu.stand() == Vergaderstand.VERSLAG_VERSTUURD && f.verstuurt())
      return "redirect:" + pad(id);
    if (fouten.hasErrors()) {
      Verzending.metFouten(model, fouten, Verslagformulier.LEEG, antwoord);
      return scherm(id, wie, List.of(), model);
    }
    try {
      var gezien = f.versie() == null ? -1 : f.versie();
      var teksten = f.punten().stream().map(Rij::invoer).toList();
      var ingehaald = tafel.bewaar(id, Tekst.schoon(f.aanwezig()), gezien, teksten, wie);
      if (ingehaald.isEmpty()) return verder(id, f.verstuurt(), wie, model, antwoord, verder);
      model.addAttribute("formulier", f.na(boek.open(id, wie).vergadering().versie(), ingehaald));
      antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
      return scherm(id, wie, ingehaald, model);
    } catch (Ingehaald eerder) {
      model.addAttribute("aanwezigNu", nu.aanwezig());
      model.addAttribute("formulier", f.na(nu.versie(), List.of()));
      antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
      return scherm(id, wie, List.of(), model);
    }
  }

  private String verder(
      UUID id,
      boolean verstuurt,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    if (!verstuurt) return verzending.naar(pad(id) + "/verslag", "taskforce.genoteerd", verder);
    var nu = Verslagformulier.van(boek.open(id, wie));
    var fouten = new BeanPropertyBindingResult(nu, "formulier");
    return verzending
        .doe(fouten, "taskforce.verstuurd", pad(id), verder, () -> tafel.verstuur(id, wie))
        .orElseGet(
            () -> {
              antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
              model.addAttribute("formulier", nu);
              model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "formulier", fouten);
              return scherm(id, wie, List.of(), model);
            });
  }

  private String scherm(UUID id, Gebruiker wie, List<Puntbeeld> ingehaald, Model model) {
    var b = boek.open(id, wie);
    if (b.vergadering().stand() != Vergaderstand.GEHOUDEN) return "redirect:" + pad(id);
    model.addAttribute("b", b);
    model.addAttribute("perId", perId(b.punten()));
    model.addAttribute("ingehaald", perId(ingehaald));
    return "suggestie/taskforce/verslag";
  }

  private static java.util.Map<UUID, Puntbeeld> perId(List<Puntbeeld> punten) {
    return punten.stream().collect(Collectors.toMap(Puntbeeld::id, Function.identity()));
  }

  private static String pad(UUID id) {
    return "/taskforce/vergaderingen/" + id;
  }
}
