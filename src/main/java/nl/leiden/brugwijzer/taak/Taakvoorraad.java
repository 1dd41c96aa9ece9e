package nl.leiden.brugwijzer.taak;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.engine.Procesmotor;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import nl.leiden.brugwijzer.gebruiker.Werkvoorraad;
import nl.leiden.brugwijzer.privacy.Auditspoor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** De taken die iemand heeft; na de zaken, want met een zaak gaan haar taken al mee. */
@Component
@Order(100)
class Taakvoorraad implements Werkvoorraad {

  private final JdbcClient jdbc;
  private final Takenregister register;
  private final Procesmotor motor;
  private final Auditspoor spoor;
  private final Map<String, Taakscherm> schermen;

  Taakvoorraad(
      JdbcClient jdbc,
      Takenregister register,
      Procesmotor motor,
      Auditspoor spoor,
      List<Taakscherm> schermen) {
    this.jdbc = jdbc;
    this.register = register;
    this.motor = motor;
    this.spoor = spoor;
    this.schermen =
        schermen.stream().collect(Collectors.toMap(Taakscherm::zaaksoort, Function.identity()));
  }

  @Override
  public String sleutel() {
    return "werkvoorraad.taken";
  }

  @Override
  public int aantal(Gebruiker van) {
    return jdbc.sql("select count(*) from taak where behandelaar = ?")
        .param(van.gebruikersnaam())
        .query(Integer.class)
        .single();
  }

  @Override
  public boolean kanTerug() {
    return true;
  }

  @Override
  public void geefOver(Gebruiker van, Gebruiker naar, Gebruiker door) {
    vergrendelZaken(van);
    for (var taak : register.vergrendel(Set.of(), ids(van))) {
      if (!van.gebruikersnaam().equals(taak.behandelaar())) continue;
      motor.wijsToe(taak.id(), naar == null ? null : naar.gebruikersnaam());
      spoor.legVast(
          door,
          naar == null ? "taak.teruggeven" : "taak.overdragen",
          taak.zaaksoort(),
          taak.zaakId());
    }
  }

  /** Eerst de zaken en dan de taken, zoals iedereen: andersom wachten er twee op elkaar. */
  private void vergrendelZaken(Gebruiker van) {
    var zaken = new TreeMap<String, Set<UUID>>();
    jdbc.sql("select zaaksoort, zaak_id from taak where behandelaar = ? order by zaak_id")
        .param(van.gebruikersnaam())
        .query((rij, nummer) -> Map.entry(rij.getString(1), rij.getObject(2, UUID.class)))
        .list()
        .forEach(e -> zaken.computeIfAbsent(e.getKey(), s -> new HashSet<>()).add(e.getValue()));
    zaken.forEach((soort, ids) -> schermen.get(soort).vergrendel(ids));
  }

  private List<UUID> ids(Gebruiker van) {
    return jdbc.sql("select id from taak where behandelaar = ?")
        .param(van.gebruikersnaam())
        .query(UUID.class)
        .list();
  }
}
