package nl.leiden.brugwijzer.subsidie.geld;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.kapott.hbci.sepa.jaxb.pain_001_001_09.*;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/**
 * Een opdracht aan de bank als pain.001.001.09 (ISO 20022). Het schema kijkt mee: een bestand dat
 * de bank niet kan lezen, wordt niet gemaakt.
 */
@Component
class Sepabestand {

  private static final String SCHEMA = "/pain.001.001.09.xsd";
  private static final String ONBEKEND = "NOTPROVIDED";

  /** ISO_LOCAL_DATE_TIME laat hele minuten zonder seconden; het schema wil ze zien. */
  private static final DateTimeFormatter TIJD =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

  private final Betaalinstellingen instellingen;
  private final JAXBContext klassen;
  private final Schema schema;
  private final DatatypeFactory dagen;

  Sepabestand(Betaalinstellingen instellingen) {
    this.instellingen = instellingen;
    try {
      klassen = JAXBContext.newInstance(Document.class);
      schema =
          SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
              .newSchema(Document.class.getResource(SCHEMA));
      dagen = DatatypeFactory.newInstance();
    } catch (JAXBException | SAXException | DatatypeConfigurationException kanNiet) {
      throw new IllegalStateException("pain.001 ontbreekt", kanNiet);
    }
  }

  /**
   * @param uitvoeren de dag waarop de bank betaalt
   */
  String van(UUID batch, LocalDateTime nu, LocalDate uitvoeren, List<Overboeking> overboekingen) {
    var nummer = batch.toString().replace("-", "");
    var aantal = String.valueOf(overboekingen.size());
    var som =
        overboekingen.stream().map(Overboeking::bedrag).reduce(BigDecimal.ZERO, BigDecimal::add);

    var kop = new GroupHeader85();
    kop.setMsgId(nummer);
    kop.setCreDtTm(dagen.newXMLGregorianCalendar(TIJD.format(nu)));
    kop.setNbOfTxs(aantal);
    kop.setCtrlSum(som);
    kop.setInitgPty(partij(instellingen.naam()));

    var opdracht = new PaymentInstruction30();
    opdracht.setPmtInfId(nummer);
    opdracht.setPmtMtd(PaymentMethod3Code.TRF);
    opdracht.setNbOfTxs(aantal);
    opdracht.setCtrlSum(som);
    opdracht.setPmtTpInf(sepa());
    opdracht.setReqdExctnDt(dag(uitvoeren));
    opdracht.setDbtr(partij(instellingen.naam()));
    opdracht.setDbtrAcct(rekening(instellingen.rekening().iban()));
    opdracht.setDbtrAgt(bank());
    opdracht.setChrgBr(ChargeBearerType1Code.SLEV);
    overboekingen.forEach(een -> opdracht.getCdtTrfTxInf().add(regel(een)));

    var inhoud = new CustomerCreditTransferInitiationV09();
    inhoud.setGrpHdr(kop);
    inhoud.getPmtInf().add(opdracht);
    var document = new Document();
    document.setCstmrCdtTrfInitn(inhoud);
    return schrijf(document);
  }

  private static CreditTransferTransaction34 regel(Overboeking een) {
    var kenmerk = new PaymentIdentification6();
    kenmerk.setInstrId(een.kenmerk());
    kenmerk.setEndToEndId(een.kenmerk());
    var euros = new ActiveOrHistoricCurrencyAndAmount();
    euros.setCcy("EUR");
    euros.setValue(een.bedrag());
    var bedrag = new AmountType4Choice();
    bedrag.setInstdAmt(euros);
    var omschrijving = new RemittanceInformation16();
    omschrijving.getUstrd().add(Banktekst.van(een.omschrijving()));
    var regel = new CreditTransferTransaction34();
    regel.setPmtId(kenmerk);
    regel.setAmt(bedrag);
    regel.setCdtr(partij(een.naar().begunstigde()));
    regel.setCdtrAcct(rekening(een.naar().iban()));
    regel.setRmtInf(omschrijving);
    return regel;
  }

  private static PartyIdentification135 partij(String naam) {
    var partij = new PartyIdentification135();
    partij.setNm(Banktekst.van(naam));
    return partij;
  }

  private static CashAccount38 rekening(String iban) {
    var keuze = new AccountIdentification4Choice();
    keuze.setIBAN(iban);
    var rekening = new CashAccount38();
    rekening.setId(keuze);
    return rekening;
  }

  private BranchAndFinancialInstitutionIdentification6 bank() {
    var id = new FinancialInstitutionIdentification18();
    if (instellingen.bic() == null || instellingen.bic().isBlank()) {
      var onbekend = new GenericFinancialIdentification1();
      onbekend.setId(ONBEKEND);
      id.setOthr(onbekend);
    } else id.setBICFI(instellingen.bic());
    var bank = new BranchAndFinancialInstitutionIdentification6();
    bank.setFinInstnId(id);
    return bank;
  }

  private static PaymentTypeInformation26 sepa() {
    var dienst = new ServiceLevel8Choice();
    dienst.setCd("SEPA");
    var soort = new PaymentTypeInformation26();
    soort.getSvcLvl().add(dienst);
    return soort;
  }

  private DateAndDateTime2Choice dag(LocalDate dag) {
    var keuze = new DateAndDateTime2Choice();
    keuze.setDt(dagen.newXMLGregorianCalendar(dag.toString()));
    return keuze;
  }

  private String schrijf(Document document) {
    try {
      var pen = klassen.createMarshaller();
      pen.setSchema(schema);
      var uit = new StringWriter();
      pen.marshal(new ObjectFactory().createDocument(document), uit);
      return uit.toString();
    } catch (JAXBException ongeldig) {
      throw new IllegalStateException("de betaalopdracht past niet in het schema", ongeldig);
    }
  }
}
