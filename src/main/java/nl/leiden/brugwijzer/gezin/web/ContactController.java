package nl.leiden.brugwijzer.gezin.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.basis.Formulierfouten;
import nl.leiden.brugwijzer.basis.Keuze;
import nl.leiden.brugwijzer.basis.Melding;
import nl.leiden.brugwijzer.basis.OngeldigeInvoer;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Rol;
import nl.leiden.brugwijzer.gezin.Contactloket;
import nl.leiden.brugwijzer.gezin.Gezinsbeeld;
import nl.leiden.brugwijzer.gezin.Gezinsboek;
import nl.leiden.brugwijzer.gezin.Ondersteuningstype;
import nl.leiden.brugwijzer.gezin.Plaats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Een contact noteren: één tik op de soort, één op de knop. */
@Controller
@RequestMapping("/contactmomenten")
class ContactController {

  private static final String SCHERM = "gezin/contact";
  private static final int RECENTE = 8;

  private final Contactloket contacten;
  private final Gezinsboek gezinnen;
  private final Woorden woorden;
  private final Clock klok;

  ContactController(Contactloket contacten, Gezinsboek gezinnen, Woorden woorden, Clock klok) {
    this.contacten = contacten;
    this.gezinnen = gezinnen;
    this.woorden = woorden;
    this.klok = klok;
  }

  @GetMapping("/nieuw")
  String nieuw(@RequestParam(required = false) UUID gezin, Gebruiker wie, Model model) {
    var voorstel = contacten.voorstel(wie);
    var formulier = Contactformulier.van(voorstel, LocalDate.now(klok), gezin);
    model.addAttribute("formulier", formulier);
    return keuzes(formulier, wie, model);
  }

  @PostMapping
  String noteer(
      @Valid @ModelAttribute("formulier") Contactformulier formulier,
      BindingResult fouten,
      Gebruiker wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes verder) {
    wie.moetZijn("contact.noteren", Rol.BRUGFUNCTIONARIS);
    if (!fouten.hasErrors()) {
      try {
        var id = contacten.noteer(formulier.sleutel(), formulier.gegevens(), wie);
        verder.addFlashAttribute(
            "melding",
            Melding.goed(woorden.van("contact.genoteerd"), "/contactmomenten/" + id + "/weghalen"));
        return "redirect:" + (formulier.terug() ? "/gezinnen/" + formulier.gezin() : "/vandaag");
      } catch (OngeldigeInvoer fout) {
        Formulierfouten.meld(fouten, fout);
      }
    }
    antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    Formulierfouten.vulAan(model, fouten, Contactformulier.leeg(LocalDate.now(klok)));
    return keuzes((Contactformulier) model.getAttribute("formulier"), wie, model);
  }

  @PostMapping("/{id}/weghalen")
  String haalWeg(@PathVariable UUID id, Gebruiker wie, RedirectAttributes verder) {
    contacten.haalWeg(id, wie);
    verder.addFlashAttribute("melding", Melding.goed(woorden.van("contact.weggehaald")));
    return "redirect:/contactmomenten";
  }

  private String keuzes(Contactformulier formulier, Gebruiker wie, Model model) {
    model.addAttribute(
        "typen",
        woorden.keuzes("ondersteuningstype.", Ondersteuningstype.values(), t -> t.icoon()));
    model.addAttribute("plaatsen", woorden.keuzes("plaats.", Plaats.values()));
    model.addAttribute("duren", duren(formulier.minuten()));
    model.addAttribute("gezinnen", gezinnen(formulier.gezin(), wie));
    return SCHERM;
  }

  private List<Keuze> duren(Integer gekozen) {
    return IntStream.concat(
            IntStream.of(5, 10, 15, 30, 45, 60),
            gekozen == null ? IntStream.empty() : IntStream.of(gekozen))
        .distinct()
        .sorted()
        .mapToObj(m -> new Keuze(String.valueOf(m), woorden.van("contact.minuten.kort", m)))
        .toList();
  }

  /** De recente gezinnen, en het gekozen gezin ook als dat er niet bij staat. */
  private List<Keuze> gezinnen(UUID gekozen, Gebruiker wie) {
    var recente = gezinnen.recente(wie, RECENTE);
    var erbij =
        gekozen == null || recente.stream().anyMatch(g -> g.id().equals(gekozen))
            ? Stream.<Gezinsbeeld>empty()
            : Stream.of(gezinnen.vind(gekozen, wie));
    var keuzes = new ArrayList<Keuze>();
    keuzes.add(new Keuze("", woorden.van("contact.geengezin")));
    Stream.concat(erbij, recente.stream())
        .forEach(g -> keuzes.add(new Keuze(g.id().toString(), g.label())));
    return keuzes;
  }
}
