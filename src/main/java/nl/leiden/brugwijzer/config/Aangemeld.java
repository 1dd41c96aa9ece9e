package nl.leiden.brugwijzer.config;

import java.util.Collection;
import java.util.List;
import nl.leiden.brugwijzer.gebruiker.Gebruiker;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Een gebruiker die zich heeft aangemeld. */
public class Aangemeld implements UserDetails, CredentialsContainer {

  /** Een sessie overleeft een nieuwe versie; verandert deze vorm, dan hoort dit getal omhoog. */
  private static final long serialVersionUID = 1L;

  private final Gebruiker gebruiker;
  private String wachtwoord;

  /**
   * @param wachtwoord het versleutelde wachtwoord; wordt na de controle vergeten
   */
  public Aangemeld(Gebruiker gebruiker, String wachtwoord) {
    this.gebruiker = gebruiker;
    this.wachtwoord = wachtwoord;
  }

  /** Wie het is. */
  public Gebruiker gebruiker() {
    return gebruiker;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_" + gebruiker.rol()));
  }

  @Override
  public String getPassword() {
    return wachtwoord;
  }

  @Override
  public String getUsername() {
    return gebruiker.gebruikersnaam();
  }

  @Override
  public void eraseCredentials() {
    wachtwoord = null;
  }

  @Override
  public final boolean equals(Object ander) {
    return ander instanceof Aangemeld a && a.getUsername().equals(getUsername());
  }

  @Override
  public final int hashCode() {
    return getUsername().hashCode();
  }

  @Override
  public final String toString() {
    return getUsername();
  }
}
