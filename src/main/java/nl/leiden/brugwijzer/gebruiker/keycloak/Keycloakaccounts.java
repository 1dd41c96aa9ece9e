package nl.leiden.brugwijzer.gebruiker.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.brugwijzer.gebruiker.Aanmeldaccount;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Alle accounts van mensen, in bladzijden gelezen. Rollen en groepen komen per rol en per groep:
 * dat zijn er veel minder dan mensen.
 */
@Component
@Profile("productie")
class Keycloakaccounts {

  private static final List<String> HUIZEN = List.of("/organisaties", "/scholen");

  private final Keycloakrealm keycloak;

  Keycloakaccounts(Keycloakrealm keycloak) {
    this.keycloak = keycloak;
  }

  /** Of deze groep bij Brugwijzer hoort. */
  static boolean vanOns(String pad) {
    return HUIZEN.stream().anyMatch(huis -> pad.startsWith(huis + "/"));
  }

  List<Aanmeldaccount> alle() {
    var rollen = rollen();
    var groepen = groepen();
    return Keycloakrealm.alle((van, hoeveel) -> keycloak.realm().users().list(van, hoeveel))
        .stream()
        .filter(Predicate.not(Keycloakaccounts::isProgramma))
        .map(
            account ->
                new Aanmeldaccount(
                    account.getUsername(),
                    naam(account),
                    account.getEmail(),
                    rollen.getOrDefault(account.getId(), Set.of()),
                    groepen.getOrDefault(account.getId(), Set.of()),
                    Boolean.TRUE.equals(account.isEnabled())))
        .toList();
  }

  private Map<String, Set<String>> rollen() {
    var per = new HashMap<String, Set<String>>();
    for (var rol : Rol.values())
      Keycloakrealm.alle(
              (van, hoeveel) ->
                  keycloak.realm().roles().get(rol.name()).getUserMembers(van, hoeveel))
          .forEach(lid -> bij(per, lid).add(rol.name()));
    return per;
  }

  private Map<String, Set<String>> groepen() {
    var per = new HashMap<String, Set<String>>();
    for (var huis : HUIZEN) {
      var boven = keycloak.realm().groups().group(keycloak.realm().getGroupByPath(huis).getId());
      Keycloakrealm.alle((van, hoeveel) -> boven.getSubGroups(van, hoeveel, true))
          .forEach(
              groep ->
                  Keycloakrealm.alle(
                          (van, hoeveel) ->
                              keycloak.realm().groups().group(groep.getId()).members(van, hoeveel))
                      .forEach(lid -> bij(per, lid).add(huis + "/" + groep.getName())));
    }
    return per;
  }

  private static Set<String> bij(Map<String, Set<String>> per, UserRepresentation lid) {
    return per.computeIfAbsent(lid.getId(), id -> new TreeSet<>());
  }

  private static boolean isProgramma(UserRepresentation account) {
    return account.getServiceAccountClientId() != null
        || account.getUsername().startsWith("service-account-");
  }

  private static String naam(UserRepresentation account) {
    return Stream.of(account.getFirstName(), account.getLastName())
        .filter(deel -> deel != null && !deel.isBlank())
        .collect(Collectors.joining(" "));
  }
}
