package nl.leiden.brugwijzer.config.demo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.leiden.brugwijzer.basis.Tekst;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * Een wachtwoord controleren kost met opzet veel rekenwerk; wie net gecontroleerd is, wordt een
 * paar minuten aan een afdruk herkend. Of iemand er nog werkt, wordt elke keer nagegaan.
 */
class Herkenning implements AuthenticationProvider {

  private static final Duration HERKEND = Duration.ofMinutes(5);
  private static final int HOOGSTENS = 500;
  private static final String AFDRUK = "HmacSHA256";

  private final UserDetailsService mensen;
  private final AuthenticationProvider controle;
  private final Clock klok;
  private final SecretKeySpec sleutel;
  private final Map<String, Instant> herkend =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Instant> oudste) {
              return size() > HOOGSTENS;
            }
          });

  Herkenning(UserDetailsService mensen, Clock klok) {
    this.mensen = mensen;
    this.controle = new DaoAuthenticationProvider(mensen);
    this.klok = klok;
    var toeval = new byte[32];
    new SecureRandom().nextBytes(toeval);
    this.sleutel = new SecretKeySpec(toeval, AFDRUK);
  }

  @Override
  public boolean supports(Class<?> soort) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
  }

  @Override
  public Authentication authenticate(Authentication aanmelding) {
    var naam = aanmelding.getName();
    if (!naam.equals(Tekst.schoon(naam))) throw new BadCredentialsException("onbekend");
    var afdruk = afdruk(naam, String.valueOf(aanmelding.getCredentials()));
    var tot = herkend.get(afdruk);
    if (tot != null && klok.instant().isBefore(tot)) return bekend(naam);
    var gecontroleerd = controle.authenticate(aanmelding);
    herkend.put(afdruk, klok.instant().plus(HERKEND));
    return gecontroleerd;
  }

  private Authentication bekend(String naam) {
    try {
      var wie = mensen.loadUserByUsername(naam);
      return UsernamePasswordAuthenticationToken.authenticated(wie, null, wie.getAuthorities());
    } catch (UsernameNotFoundException vertrokken) {
      throw new BadCredentialsException("onbekend", vertrokken);
    }
  }

  private String afdruk(String naam, String wachtwoord) {
    try {
      var mac = Mac.getInstance(AFDRUK);
      mac.init(sleutel);
      mac.update((naam.length() + ":" + naam + ":").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(wachtwoord.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException kanNiet) {
      throw new IllegalStateException(AFDRUK + " ontbreekt", kanNiet);
    }
  }
}
