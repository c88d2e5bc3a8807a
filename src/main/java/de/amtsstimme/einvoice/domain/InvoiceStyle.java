package de.amtsstimme.einvoice.domain;

/** How an invoice looks on paper: the buyer's address where a window envelope has its window. */
final class InvoiceStyle {

  static final String CSS =
      """
      @page { size: A4; margin: 18mm 18mm 24mm 22mm;
        @bottom-left { content: element(foot); }
        @bottom-right { content: "Seite " counter(page) " von " counter(pages); font-family: "Open Sans"; font-size: 7.5pt; color: #4a5560; width: 24mm; text-align: right; } }
      body { font-family: "Open Sans"; font-size: 9.5pt; line-height: 1.4; color: #1a1a1a; margin: 0; }
      .foot { position: running(foot); font-size: 7.5pt; color: #4a5560; text-align: left; }
      h1 { font-size: 16pt; margin: 6mm 0 4mm 0; }
      p { margin: 0 0 2mm 0; }
      .text { white-space: pre-wrap; word-wrap: break-word; }
      table { width: 100%; border-collapse: collapse; }
      tr { page-break-inside: avoid; }
      th, td { text-align: left; vertical-align: top; padding: 0; font-weight: normal; word-wrap: break-word; }
      .head { height: 62mm; }
      .window { padding-top: 27mm; width: 95mm; font-size: 10.5pt; }
      .sender { font-size: 7pt; color: #4a5560; }
      .from { padding-left: 12mm; font-size: 8.5pt; }
      .logo { max-width: 55mm; max-height: 20mm; }
      .facts { width: 120mm; margin-bottom: 6mm; }
      .facts th { width: 38mm; color: #4a5560; }
      .pairs { width: 100%; table-layout: fixed; margin-bottom: 5mm; }
      .pairs th { width: 32mm; } .pairs td { padding-right: 4mm; }
      .lines { margin-bottom: 3mm; -fs-table-paginate: paginate; }
      .lines th { font-weight: 700; border-bottom: 0.4mm solid #1f4e79; padding: 1mm 2mm 1mm 0; }
      .lines td { border-bottom: 0.2mm solid #c8d0d8; padding: 1.2mm 2mm 1.2mm 0; }
      .lines th:first-child, .lines td:first-child { width: 8mm; }
      .n { text-align: right; white-space: nowrap; padding-left: 2mm; }
      .lines td.n { padding-left: 2mm; }
      .more { font-size: 7.5pt; color: #4a5560; }
      .sums { width: 110mm; margin: 0 0 3mm auto; page-break-inside: avoid; }
      .sums th, .sums td { padding: 0.8mm 2mm 0.8mm 0; }
      .sums .last th, .sums .last td { font-weight: 700; border-top: 0.4mm solid #1f4e79; font-size: 11pt; }
      .pay { margin: 3mm 0; page-break-inside: avoid; }
      .code { width: 34mm; text-align: center; }
      .code img { width: 26mm; height: 26mm; }
      """;

  private InvoiceStyle() {}
}
