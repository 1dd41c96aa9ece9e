package nl.leiden.brugwijzer.config;

import nl.leiden.brugwijzer.basis.Situatie;

/** Er wordt meer gestuurd dan een verzoek aan de API groot mag zijn (413). */
class TeGroot extends Situatie {

  TeGroot() {
    super("fout.uitleg.TE_GROOT");
  }
}
