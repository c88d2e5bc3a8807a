package de.amtsstimme.kernel.domain;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A table as the spreadsheets of German offices open it: semicolons, and no cell is a formula. */
public final class SafeTable {

  /** Without it a spreadsheet takes UTF-8 for something else. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SafeTable() {}

  public static String csv(List<String> headers, Iterable<List<String>> rows) {
    StringWriter out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    try (CsvWriter writer =
        CsvWriter.builder()
            .fieldSeparator(';')
            .quoteStrategy(QuoteStrategies.NON_EMPTY)
            .build(out)) {
      writer.writeRecord(headers);
      for (List<String> row : rows) {
        writer.writeRecord(row.stream().map(SafeCell::safe).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
