package de.amtsstimme.invoices.http;

import de.amtsstimme.invoices.ReadInvoices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** An invoice as files. */
@ApplicationScoped
class InvoiceFiles {

  static final String PDF = "application/pdf";

  @Inject ReadInvoices invoices;

  Response xml(UUID id) {
    return file(invoices.xml(id), MediaType.APPLICATION_XML, name(id) + ".xml");
  }

  Response pdf(UUID id) {
    return file(invoices.pdf(id), PDF, name(id) + ".pdf");
  }

  Response reminder(UUID id, Integer level) {
    return file(invoices.reminder(id, level), PDF, "Mahnung-" + name(id) + ".pdf");
  }

  private String name(UUID id) {
    return invoices.get(id).issued().number().replace('/', '-');
  }

  private static Response file(byte[] content, String type, String name) {
    return Response.ok(content, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
