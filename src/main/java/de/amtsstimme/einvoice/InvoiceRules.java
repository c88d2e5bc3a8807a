package de.amtsstimme.einvoice;

import com.helger.diagnostics.error.IError;
import com.helger.diagnostics.error.level.EErrorLevel;
import com.helger.diagnostics.error.level.IErrorLevel;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.IValidationExecutorSet;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResult;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.phive.xrechnung.XRechnungValidation;
import de.amtsstimme.einvoice.domain.Finding;
import de.amtsstimme.einvoice.domain.FindingSeverity;
import de.amtsstimme.einvoice.domain.RuleSentences;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The rules of EN 16931 and XRechnung 3.0.2 as KoSIT and CEN publish them, by phive: written by
 * others than the writer. The first document takes seconds, every further one milliseconds.
 */
final class InvoiceRules {

  private final IValidationExecutorSet<IValidationSourceXML> rules;

  InvoiceRules() {
    ValidationExecutorSetRegistry<IValidationSourceXML> registry =
        new ValidationExecutorSetRegistry<>();
    EN16931Validation.initEN16931(registry);
    XRechnungValidation.initXRechnung(registry);
    rules = registry.getOfID(XRechnungValidation.VID_XRECHNUNG_CII_302);
  }

  List<Finding> check(byte[] xml) {
    ValidationResultList results =
        ValidationExecutionManager.executeValidation(
            IValidityDeterminator.createDefault(), rules, new Written(xml), Locale.GERMANY);
    List<Finding> findings = new ArrayList<>();
    for (ValidationResult result : results) {
      for (IError error : result.getErrorList()) {
        findings.add(finding(error));
      }
    }
    return findings.stream().distinct().toList();
  }

  /**
   * What was written, as tree for the schema and as bytes for the rules: of bytes they make a tree
   * of their own, which they walk through in half the time.
   */
  private static final class Written extends ValidationSourceXML {
    private final byte[] xml;

    Written(byte[] xml) {
      super(null, parsed(xml), false);
      this.xml = xml;
    }

    @Override
    public Source getAsTransformSource() {
      return new StreamSource(new ByteArrayInputStream(xml));
    }
  }

  private static Finding finding(IError error) {
    String rule = error.getErrorID() == null ? "XSD" : error.getErrorID();
    return RuleSentences.finding(
        rule, severity(error.getErrorLevel()), error.getErrorText(Locale.GERMANY));
  }

  private static FindingSeverity severity(IErrorLevel level) {
    return level.isGE(EErrorLevel.ERROR)
        ? FindingSeverity.ERROR
        : level.isGE(EErrorLevel.WARN) ? FindingSeverity.WARNING : FindingSeverity.INFORMATION;
  }

  private static Document parsed(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("what we wrote is no XML", e);
    }
  }
}
