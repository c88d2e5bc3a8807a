package de.amtsstimme.kernel.domain;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as the spreadsheets of German offices open it: semicolons, and no cell is a formula. A
 * number stays one, also below zero: with an apostrophe it would be a text that no sum counts.
 */
public final class SafeTable {

  /** Without it a spreadsheet takes UTF-8 for something else. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.,][0-9]+)?");

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
        writer.writeRecord(row.stream().map(SafeTable::cell).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String cell(String text) {
    return NUMBER.matcher(text).matches() ? text : SafeCell.safe(text);
  }
}
