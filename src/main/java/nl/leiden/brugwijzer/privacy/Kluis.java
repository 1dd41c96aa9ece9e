package nl.leiden.brugwijzer.privacy;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Versleutelt persoonsgegevens met AES-GCM. Voorop staat, leesbaar en beschermd tegen verandering,
 * met welke sleutel: versie (1 byte), lengte van de sleutelnaam (1 byte), sleutelnaam, IV (12
 * bytes); daarna de versleutelde tekst met het echtheidskenmerk.
 */
@Component
public class Kluis {

  private static final byte VERSIE = 1;
  private static final int IV = 12;
  private static final int KENMERK_BITS = 128;

  private final Map<String, SecretKey> sleutels;
  private final String actief;
  private final SecureRandom toeval = new SecureRandom();

  Kluis(Sleutels sleutels) {
    this.sleutels = sleutels.alle();
    this.actief = sleutels.actief();
  }

  /** Versleutelt een tekst met de actieve sleutel; null blijft null. */
  public byte[] versleutel(String tekst) {
    if (tekst == null) return null;
    var naam = actief.getBytes(StandardCharsets.US_ASCII);
    var iv = new byte[IV];
    toeval.nextBytes(iv);
    var kop = ByteBuffer.allocate(2 + naam.length).put(VERSIE).put((byte) naam.length).put(naam);
    try {
      var slot = slot(Cipher.ENCRYPT_MODE, sleutels.get(actief), iv, kop.array());
      var inhoud = slot.doFinal(tekst.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.allocate(kop.capacity() + IV + inhoud.length)
          .put(kop.array())
          .put(iv)
          .put(inhoud)
          .array();
    } catch (GeneralSecurityException kanNiet) {
      throw new IllegalStateException("AES-GCM ontbreekt", kanNiet);
    }
  }

  /**
   * Ontsleutelt wat {@link #versleutel} maakte, ook met een oudere sleutel; null blijft null.
   *
   * @throws Onleesbaar als de sleutel ontbreekt of de gegevens veranderd zijn
   */
  public String ontsleutel(byte[] bewaard) {
    if (bewaard == null) return null;
    try {
      var lezer = ByteBuffer.wrap(bewaard);
      if (lezer.get() != VERSIE) throw new Onleesbaar("onbekende versie", null);
      var naam = neem(lezer, lezer.get());
      var kop = ByteBuffer.allocate(2 + naam.length).put(bewaard, 0, 2 + naam.length).array();
      var iv = neem(lezer, IV);
      var slot = slot(Cipher.DECRYPT_MODE, sleutel(naam), iv, kop);
      return new String(slot.doFinal(neem(lezer, lezer.remaining())), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException veranderd) {
      throw new Onleesbaar("andere sleutel of veranderd", veranderd);
    } catch (BufferUnderflowException | NegativeArraySizeException teKort) {
      throw new Onleesbaar("geen versleutelde tekst", teKort);
    }
  }

  private SecretKey sleutel(byte[] naam) {
    var id = new String(naam, StandardCharsets.US_ASCII);
    var sleutel = sleutels.get(id);
    if (sleutel == null)
      throw new Onleesbaar("sleutel " + id.replaceAll("[^a-z0-9]", "?") + " ontbreekt", null);
    return sleutel;
  }

  private static byte[] neem(ByteBuffer lezer, int aantal) {
    var deel = new byte[aantal];
    lezer.get(deel);
    return deel;
  }

  private static Cipher slot(int richting, SecretKey sleutel, byte[] iv, byte[] kop)
      throws GeneralSecurityException {
    var slot = Cipher.getInstance("AES/GCM/NoPadding");
    slot.init(richting, sleutel, new GCMParameterSpec(KENMERK_BITS, iv));
    slot.updateAAD(kop);
    return slot;
  }
}
