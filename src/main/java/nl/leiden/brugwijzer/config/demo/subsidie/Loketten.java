package nl.leiden.brugwijzer.config.demo.subsidie;

import nl.leiden.brugwijzer.bericht.Berichten;
import nl.leiden.brugwijzer.document.Documenten;
import nl.leiden.brugwijzer.subsidie.Aanvraagbalie;
import nl.leiden.brugwijzer.subsidie.Aanvraagbegin;
import nl.leiden.brugwijzer.subsidie.Aanvraagdossiers;
import nl.leiden.brugwijzer.subsidie.Aanvulbalie;
import nl.leiden.brugwijzer.subsidie.Besluitbalie;
import nl.leiden.brugwijzer.subsidie.Bezwaaradvies;
import nl.leiden.brugwijzer.subsidie.Bezwaarbalie;
import nl.leiden.brugwijzer.subsidie.Bezwaardossiers;
import nl.leiden.brugwijzer.subsidie.Ingebrekebalie;
import nl.leiden.brugwijzer.subsidie.Intrekkingsbalie;
import nl.leiden.brugwijzer.subsidie.Klokbalie;
import nl.leiden.brugwijzer.subsidie.Subsidieregelingbeheer;
import nl.leiden.brugwijzer.subsidie.Terugtrekking;
import nl.leiden.brugwijzer.subsidie.Verantwoordingsbalie;
import nl.leiden.brugwijzer.subsidie.Volledigheidsbalie;
import nl.leiden.brugwijzer.subsidie.Wijzigingsbalie;
import nl.leiden.brugwijzer.subsidie.geld.Bankexport;
import nl.leiden.brugwijzer.subsidie.geld.Betaalbalie;
import nl.leiden.brugwijzer.subsidie.geld.Betaallijst;
import nl.leiden.brugwijzer.subsidie.geld.Terugvorderingen;
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
    Aanvulbalie aanvullen,
    Klokbalie klok,
    Ingebrekebalie ingebreke,
    Terugtrekking terugtrekken,
    Besluitbalie besluiten,
    Bezwaarbalie bezwaren,
    Bezwaardossiers bezwaardossiers,
    Bezwaaradvies bezwaaradvies,
    Verantwoordingsbalie verantwoorden,
    Wijzigingsbalie wijzigingen,
    Intrekkingsbalie intrekken,
    Terugvorderingen terugvorderingen,
    Betaallijst betaallijst,
    Betaalbalie betalingen,
    Bankexport bankexport,
    Taken taken,
    Takenbalie takenlijst,
    Berichten berichten) {}
