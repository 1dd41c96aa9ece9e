package nl.leiden.brugwijzer.config;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Geeft sleutels uit zoals Keycloak, en tekent ermee wat Keycloak nooit zou tekenen. */
class Nepkeycloak implements AutoCloseable {

  static final RSAKey sleutel = rsa("k1", JWSAlgorithm.RS256, KeyUse.SIGNATURE);
  static final RSAKey pss = rsa("k2", JWSAlgorithm.PS256, KeyUse.SIGNATURE);
  static final RSAKey nieuw = rsa("k4", JWSAlgorithm.RS256, KeyUse.SIGNATURE);
  static final RSAKey versleutelt = rsa("k5", null, KeyUse.ENCRYPTION);
  static final ECKey krom = ec();

  final AtomicInteger gevraagd = new AtomicInteger();
  private final Instant nu;
  private volatile JWKSet sleutels = new JWKSet(List.of(sleutel, pss, krom, versleutelt));
  private HttpServer server;
  private int poort;

  Nepkeycloak(Instant nu) {
    this.nu = nu;
    start();
  }

  final void start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort), 0);
    } catch (IOException bezet) {
      throw new UncheckedIOException(bezet);
    }
    poort = server.getAddress().getPort();
    server.createContext(
        "/",
        vraag -> {
          gevraagd.incrementAndGet();
          var antwoord = sleutels.toString(true).getBytes(StandardCharsets.UTF_8);
          vraag.sendResponseHeaders(200, antwoord.length);
          vraag.getResponseBody().write(antwoord);
          vraag.close();
        });
    server.start();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** Vervangt alle sleutels door een nieuwe. */
  void vervangSleutels() {
    sleutels = new JWKSet(nieuw);
  }

  String adres() {
    return "http://127.0.0.1:" + poort;
  }

  Keycloakinstellingen instellingen() {
    return new Keycloakinstellingen(
        "https://sso.example", adres(), null, "a", "b", Set.of("programma"));
  }

  /** Een token zoals Keycloak het maakt, met één ding anders. */
  String token(UnaryOperator<JWTClaimsSet.Builder> anders) {
    return teken(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1"), rsa(sleutel), anders);
  }

  String token() {
    return token(goed -> goed);
  }

  String teken(JWSHeader.Builder kop, JWSSigner hand, UnaryOperator<JWTClaimsSet.Builder> anders) {
    try {
      var token =
          new SignedJWT(kop.type(JOSEObjectType.JWT).build(), anders.apply(inhoud()).build());
      token.sign(hand);
      return token.serialize();
    } catch (JOSEException kanNiet) {
      throw new IllegalStateException(kanNiet);
    }
  }

  JWTClaimsSet.Builder inhoud() {
    return new JWTClaimsSet.Builder()
        .issuer("https://sso.example/realms/brugwijzer")
        .audience(Keycloakinstellingen.APICLIENT)
        .subject("f3a1")
        .claim("azp", "programma")
        .claim("typ", "Bearer")
        .claim("preferred_username", "g-7k3m2x9p")
        .issueTime(Date.from(nu))
        .expirationTime(Date.from(nu.plusSeconds(300)));
  }

  static JWSSigner rsa(RSAKey sleutel) {
    try {
      return new RSASSASigner(sleutel);
    } catch (JOSEException kanNiet) {
      throw new IllegalStateException(kanNiet);
    }
  }

  static JWSSigner ec(ECKey sleutel) {
    try {
      return new ECDSASigner(sleutel);
    } catch (JOSEException kanNiet) {
      throw new IllegalStateException(kanNiet);
    }
  }

  static RSAKey rsa(String naam, JWSAlgorithm algoritme, KeyUse waarvoor) {
    try {
      return new RSAKeyGenerator(2048).keyID(naam).keyUse(waarvoor).algorithm(algoritme).generate();
    } catch (JOSEException kanNiet) {
      throw new IllegalStateException(kanNiet);
    }
  }

  private static ECKey ec() {
    try {
      return new ECKeyGenerator(Curve.P_256)
          .keyID("k3")
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.ES256)
          .generate();
    } catch (JOSEException kanNiet) {
      throw new IllegalStateException(kanNiet);
    }
  }
}
