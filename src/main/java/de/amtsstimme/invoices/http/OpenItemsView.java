package de.amtsstimme.invoices.http;

import de.amtsstimme.kernel.http.Amount;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Was von Rechnungen noch offen ist.")
public record OpenItemsView(
    @Schema(description = "Alles, was offen ist; zu viel Gezahltes ist abgezogen.") Amount open,
    @Schema(description = "Davon überfällig.") Amount overdue,
    @Schema(
            description =
                "Die Rechnungen, neueste zuerst; mit negativem open, was zu erstatten ist.")
        List<InvoiceView> items,
    @Schema(
            description = "Fortsetzung, oder null am Ende.",
            examples = "AZmxwgAAcACAAAAAAAAAAQ",
            nullable = true)
        String nextCursor) {}
