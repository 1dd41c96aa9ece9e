package nl.leiden.brugwijzer.config.demo.subsidie;

import nl.leiden.brugwijzer.bericht.Berichten;
import nl.leiden.brugwijzer.document.Documenten;
import nl.leiden.brugwijzer.subsidie.Aanvraagbalie;
import nl.leiden.brugwijzer.subsidie.Aanvraagbegin;
import nl.leiden.brugwijzer.subsidie.Aanvraagdossiers;
import nl.leiden.brugwijzer.subsidie.Besluitbalie;
import nl.leiden.brugwijzer.subsidie.Subsidieregelingbeheer;
import nl.leiden.brugwijzer.subsidie.Volledigheidsbalie;
import nl.leiden.brugwijzer.subsidie.geld.Bankexport;
import nl.leiden.brugwijzer.subsidie.geld.Betaalbalie;
import nl.leiden.brugwijzer.subsidie.geld.Betaallijst;
import nl.leiden.brugwijzer.taak.Taken;
import nl.leiden.brugwijzer.taak.Takenbalie;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Dezelfde loketten waar scholen en gemeente aan werken; het verhaal heeft geen achterdeur. */
@Component
@Profile("demo")
record Loketten(
    Subsidieregelingbeheer regelingen,
    Aanvraagbegin begin,
    Aanvraagbalie aanvragen,
    Aanvraagdossiers dossiers,
    Documenten documenten,
    Volledigheidsbalie volledigheid,
    Besluitbalie besluiten,
    Betaallijst betaallijst,
    Betaalbalie betalingen,
    Bankexport bankexport,
    Taken taken,
    Takenbalie takenlijst,
    Berichten berichten) {}
