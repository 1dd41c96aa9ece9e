package nl.leiden.brugwijzer.config.demo.verhaal;

import nl.leiden.brugwijzer.bericht.Berichten;
import nl.leiden.brugwijzer.doorverwijzing.Doorverwijsbalie;
import nl.leiden.brugwijzer.doorverwijzing.Dossiers;
import nl.leiden.brugwijzer.doorverwijzing.Overdracht;
import nl.leiden.brugwijzer.doorverwijzing.Stappenbalie;
import nl.leiden.brugwijzer.gezin.Contactloket;
import nl.leiden.brugwijzer.gezin.Gezinsloket;
import nl.leiden.brugwijzer.socialekaart.SocialeKaart;
import nl.leiden.brugwijzer.taak.Taken;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Dezelfde balies waar mensen aan werken: het verhaal heeft geen eigen achterdeur. */
@Component
@Profile("demo")
record Balies(
    Doorverwijsbalie doorverwijzen,
    Stappenbalie stappen,
    Overdracht overdracht,
    Dossiers dossiers,
    Taken taken,
    Takenbalie takenlijst,
    Gezinsloket gezinnen,
    Contactloket contacten,
    Berichten berichten,
    SocialeKaart kaart) {}
