package de.amtsstimme.invoices.http;

import de.amtsstimme.invoices.ReadInvoices;
import de.amtsstimme.kernel.http.Attachment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** An invoice as files. */
@ApplicationScoped
class InvoiceFiles {

  @Inject ReadInvoices invoices;

  Response xml(UUID id) {
    return Attachment.of(invoices.xml(id), MediaType.APPLICATION_XML, name(id) + ".xml");
  }

  Response pdf(UUID id) {
    return Attachment.of(invoices.pdf(id), Attachment.PDF, name(id) + ".pdf");
  }

  Response reminder(UUID id, Integer level) {
    return Attachment.of(
        invoices.reminder(id, level), Attachment.PDF, "Mahnung-" + name(id) + ".pdf");
  }

  private String name(UUID id) {
    return invoices.get(id).issued().number().replace('/', '-');
  }
}
