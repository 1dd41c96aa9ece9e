package nl.leiden.brugwijzer.config.demo.signaal;

import nl.leiden.brugwijzer.bericht.Berichten;
import nl.leiden.brugwijzer.socialekaart.Regelingbeheer;
import nl.leiden.brugwijzer.socialekaart.SocialeKaart;
import nl.leiden.brugwijzer.suggestie.Antwoordbalie;
import nl.leiden.brugwijzer.suggestie.Behandelbalie;
import nl.leiden.brugwijzer.suggestie.Gezinsbalie;
import nl.leiden.brugwijzer.suggestie.Meldbalie;
import nl.leiden.brugwijzer.suggestie.Publicatiebalie;
import nl.leiden.brugwijzer.suggestie.Samenvoegbalie;
import nl.leiden.brugwijzer.suggestie.Signaaldossiers;
import nl.leiden.brugwijzer.suggestie.Splitsbalie;
import nl.leiden.brugwijzer.suggestie.Tevredenheidsbalie;
import nl.leiden.brugwijzer.suggestie.Triagebalie;
import nl.leiden.brugwijzer.suggestie.Volgbalie;
import nl.leiden.brugwijzer.suggestie.Weglakbalie;
import nl.leiden.brugwijzer.suggestie.taskforce.Actiebalie;
import nl.leiden.brugwijzer.suggestie.taskforce.Actielijst;
import nl.leiden.brugwijzer.suggestie.taskforce.Agendabalie;
import nl.leiden.brugwijzer.suggestie.taskforce.Agendavaststelling;
import nl.leiden.brugwijzer.suggestie.taskforce.Besluitentafel;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderbalie;
import nl.leiden.brugwijzer.suggestie.taskforce.Vergaderboek;
import nl.leiden.brugwijzer.suggestie.taskforce.Verslagtafel;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Dezelfde balies waar mensen aan werken: het verhaal heeft geen eigen achterdeur, en leest alleen
 * wat op een scherm te vinden is.
 */
@Component
@Profile("demo")
record Signaalbalies(
    Meldbalie melden,
    Signaaldossiers dossiers,
    Triagebalie triage,
    Samenvoegbalie samenvoegen,
    Splitsbalie splitsen,
    Gezinsbalie gezin,
    Behandelbalie behandelen,
    Volgbalie volgen,
    Antwoordbalie antwoorden,
    Tevredenheidsbalie tevredenheid,
    Publicatiebalie publiceren,
    Weglakbalie weglakken,
    Vergaderbalie vergaderingen,
    Agendabalie agenda,
    Agendavaststelling vaststelling,
    Besluitentafel besluiten,
    Verslagtafel verslag,
    Actiebalie acties,
    Actielijst actielijst,
    Vergaderboek vergaderboek,
    SocialeKaart kaart,
    Regelingbeheer regelingen,
    Takenbalie takenlijst,
    Berichten berichten,
    Naslag naslag) {}
