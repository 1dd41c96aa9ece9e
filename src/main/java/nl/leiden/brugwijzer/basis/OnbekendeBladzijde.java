package nl.leiden.brugwijzer.basis;

/** De cursor in een adres is er geen: voor een mens 404, voor een programma een fout veld (400). */
public class OnbekendeBladzijde extends NietGevonden {

  OnbekendeBladzijde(String cursor) {
    super("bladzijde", cursor);
  }
}
