package nl.leiden.brugwijzer.gebruiker.keycloak;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leiden.brugwijzer.gebruiker.Aanmeldaccount;
import nl.leiden.brugwijzer.gebruiker.Aanmelddienst;
import nl.leiden.brugwijzer.gebruiker.Aanmeldgegevens;
import nl.leiden.brugwijzer.gebruiker.Rol;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keycloak als aanmelddienst. */
@Component
@Profile("productie")
class Keycloakdienst implements Aanmelddienst {

  private static final Set<String> ROLLEN =
      Arrays.stream(Rol.values()).map(Rol::name).collect(Collectors.toUnmodifiableSet());

  private static final List<String> EERSTE_KEER = List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP");

  private final Keycloakrealm keycloak;
  private final Keycloakaccounts accounts;
  private final String adres;

  Keycloakdienst(
      Keycloakrealm keycloak,
      Keycloakaccounts accounts,
      @Value("${brugwijzer.adres}") String adres) {
    this.keycloak = keycloak;
    this.accounts = accounts;
    this.adres = adres;
  }

  @Override
  public void trekGelijk(Aanmeldgegevens g) {
    var er = keycloak.vind(g.gebruikersnaam());
    if (er.isEmpty() && !g.aan()) return;
    var account = er.map(oud -> werkBij(oud, g)).orElseGet(() -> maak(g));
    haalTeveelWeg(account, g);
    vulAan(account, g);
  }

  private UserResource maak(Aanmeldgegevens g) {
    var nieuw = new UserRepresentation();
    nieuw.setUsername(g.gebruikersnaam());
    vul(nieuw, g);
    try (var antwoord = keycloak.realm().users().create(nieuw)) {
      return keycloak.realm().users().get(CreatedResponseUtil.getCreatedId(antwoord));
    }
  }

  private UserResource werkBij(UserRepresentation oud, Aanmeldgegevens g) {
    var account = keycloak.bij(oud);
    vul(oud, g);
    account.update(oud);
    return account;
  }

  /**
   * Keycloak wil altijd een adres; zo is dat van wie vertrok weer vrij voor een volgend account.
   */
  private static void vul(UserRepresentation account, Aanmeldgegevens g) {
    var email = g.aan() ? g.email() : g.gebruikersnaam() + "@vertrokken.invalid";
    if (!email.equalsIgnoreCase(account.getEmail())) account.setEmailVerified(false);
    account.setEmail(email);
    account.setFirstName(g.naam());
    account.setLastName(null);
    account.setEnabled(g.aan());
  }

  private void haalTeveelWeg(UserResource account, Aanmeldgegevens g) {
    var rollen = rollen(account).stream().filter(rol -> !rol.getName().equals(g.rol())).toList();
    if (!rollen.isEmpty()) account.roles().realmLevel().remove(rollen);
    groepen(account).stream()
        .filter(groep -> !g.groepen().contains(groep.getPath()))
        .forEach(groep -> account.leaveGroup(groep.getId()));
  }

  private void vulAan(UserResource account, Aanmeldgegevens g) {
    var heeft = rollen(account).stream().map(RoleRepresentation::getName).toList();
    if (g.rol() != null && !heeft.contains(g.rol()))
      account
          .roles()
          .realmLevel()
          .add(List.of(keycloak.realm().roles().get(g.rol()).toRepresentation()));
    var zitIn = groepen(account).stream().map(GroupRepresentation::getPath).toList();
    g.groepen().stream()
        .filter(pad -> !zitIn.contains(pad))
        .forEach(pad -> account.joinGroup(keycloak.groep(pad)));
  }

  private static List<RoleRepresentation> rollen(UserResource account) {
    return account.roles().realmLevel().listAll().stream()
        .filter(rol -> ROLLEN.contains(rol.getName()))
        .toList();
  }

  private static List<GroupRepresentation> groepen(UserResource account) {
    return account.groups().stream()
        .filter(groep -> Keycloakaccounts.vanOns(groep.getPath()))
        .toList();
  }

  @Override
  public void nodigUit(Aanmeldgegevens g) {
    keycloak
        .vind(g.gebruikersnaam())
        .map(keycloak::bij)
        .orElseThrow()
        .executeActionsEmail("brugwijzer", adres + "/aanmelden", EERSTE_KEER);
  }

  @Override
  public void meldAf(String gebruikersnaam) {
    keycloak.vind(gebruikersnaam).map(keycloak::bij).ifPresent(UserResource::logout);
  }

  @Override
  public void zetUit(String gebruikersnaam) {
    keycloak
        .vind(gebruikersnaam)
        .ifPresent(
            account -> {
              account.setEnabled(false);
              keycloak.bij(account).update(account);
              keycloak.bij(account).logout();
            });
  }

  @Override
  public void haalTeveelWeg(Aanmeldgegevens g) {
    keycloak
        .vind(g.gebruikersnaam())
        .map(keycloak::bij)
        .ifPresent(account -> haalTeveelWeg(account, g));
  }

  @Override
  public List<Aanmeldaccount> accounts() {
    return accounts.alle();
  }
}
