package nl.leiden.brugwijzer.doorverwijzing;

import java.util.List;
import java.util.UUID;
import nl.leiden.brugwijzer.basis.Dagwoorden;
import nl.leiden.brugwijzer.basis.Woorden;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gezin.Gezinsblok;
import nl.leiden.brugwijzer.taak.Startblok;
import org.springframework.stereotype.Component;

/** Doorverwijzingen op de startpagina en op het scherm van een gezin. */
@Component
class Startpagina implements Startblok, Gezinsblok {

  private static final int HOEVEEL = 8;

  private final Overzicht overzicht;
  private final Schoolcijfers cijfers;
  private final Woorden woorden;
  private final Dagwoorden dagen;

  Startpagina(Overzicht overzicht, Schoolcijfers cijfers, Woorden woorden, Dagwoorden dagen) {
    this.overzicht = overzicht;
    this.cijfers = cijfers;
    this.woorden = woorden;
    this.dagen = dagen;
  }

  @Override
  public List<Startblok.Regel> waarJeOpWacht(Gebruiker wie) {
    var regels = overzicht.wachtend(wie, HOEVEEL);
    var labels = overzicht.labels(regels, wie);
    return regels.stream()
        .map(
            r ->
                new Startblok.Regel(
                    r.bestemmingNaam() + ": " + status(r),
                    labels.get(r.gezinId()) + " · " + stand(r),
                    pad(r)))
        .toList();
  }

  @Override
  public List<Startblok.Regel> nogNietVerstuurd(Gebruiker wie) {
    return overzicht.laatsteConcept(wie).stream()
        .map(
            r ->
                new Startblok.Regel(
                    woorden.van("doorverwijzing.concept.verder"),
                    woorden.van("doorverwijzing.concept.van", dagen.moment(r.gewijzigd())),
                    "/doorverwijzingen/nieuw?concept=" + r.id()))
        .toList();
  }

  @Override
  public List<Cijfer> cijfers(Gebruiker wie) {
    return cijfers.voor(wie);
  }

  @Override
  public List<Gezinsblok.Regel> vanGezin(UUID gezin, Gebruiker wie) {
    return overzicht.vanGezin(gezin, wie).stream()
        .map(
            r ->
                new Gezinsblok.Regel(
                    woorden.van(
                        "doorverwijzing.titel.kort",
                        woorden.van("hulpvraag." + r.hulpvraag()),
                        r.bestemmingNaam()),
                    status(r),
                    dagen.dag(r.gewijzigd()),
                    pad(r)))
        .toList();
  }

  @Override
  public String padNieuw(UUID gezin) {
    return "/doorverwijzingen/nieuw?gezin=" + gezin;
  }

  private String status(Doorverwijsregel r) {
    return woorden.van("doorverwijzing.status." + r.status());
  }

  private String stand(Doorverwijsregel r) {
    return r.status() == Status.WACHTLIJST
        ? woorden.van("doorverwijzing.wacht.weken", r.wachtWeken(), dagen.kort(r.stapSinds()))
        : woorden.van("doorverwijzing.wacht.sinds", dagen.kort(r.stapSinds()));
  }

  private static String pad(Doorverwijsregel r) {
    return "/doorverwijzingen/" + r.id();
  }
}
