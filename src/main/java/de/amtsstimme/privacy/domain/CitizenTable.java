package de.amtsstimme.privacy.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where citizens' data stands that hangs on an inquiry, how it is reached from there, and how it
 * goes. Erasure and search are both made from this; SQL from these constants only. In the joins,
 * {@code t} is the table itself.
 */
public enum CitizenTable {
  INQUIRY(
      "inquiry",
      "id",
      "",
      "t.id",
      Way.EMPTIED_AND_MARKED,
      new Column("text", "Wortlaut der Anfrage"),
      new Column("author_handle", "Name oder Kennung beim Kanal"),
      new Column("author_norm", null),
      new Column("external_id", "Kennung des Beitrags beim Kanal")),
  REPLY(
      "reply",
      "id",
      "",
      "t.inquiry_id",
      Way.EMPTIED_AND_MARKED,
      new Column("text", "Entwurf oder Text der Antwort"),
      new Column("rendering", "In die Antwort eingesetzte Angaben")),
  PHRASING(
      "answer_phrasing",
      "id",
      "",
      "t.inquiry_id",
      Way.DELETED,
      new Column(
          "text", "Wortlaut, der als Formulierung in die Antwortbibliothek übernommen wurde"),
      new Column("normalised", null)),
  REVISION(
      "subject_revision_text",
      "revision_id",
      "join subject_revision s on s.tenant_id = t.tenant_id and s.id = t.revision_id and s.kind ="
          + " 'REPLY' join reply p on p.tenant_id = s.tenant_id and p.id = s.subject_id",
      "p.inquiry_id",
      Way.DELETED,
      new Column("canonical", "Zur Freigabe eingereichte Antwort")),
  DECISION(
      "approval_decision",
      "id",
      "join approval a on a.tenant_id = t.tenant_id and a.id = t.approval_id and a.kind = 'REPLY'"
          + " join reply p on p.tenant_id = a.tenant_id and p.id = a.subject_id",
      "p.inquiry_id",
      Way.EMPTIED,
      new Column("comment", "Bemerkung bei der Freigabe der Antwort")),
  WITHDRAWAL(
      "approval_withdrawal",
      "id",
      "join reply p on p.tenant_id = t.tenant_id and p.id = t.subject_id and t.kind = 'REPLY'",
      "p.inquiry_id",
      Way.EMPTIED,
      new Column("reason", "Grund, aus dem die Freigabe der Antwort zurückgezogen wurde")),
  RELEASE(
      "release",
      "id",
      "join reply p on p.tenant_id = t.tenant_id and p.id = t.reply_id",
      "p.inquiry_id",
      Way.EMPTIED,
      new Column("text", "Herausgegebene Antwort"),
      new Column("rendering", "In die herausgegebene Antwort eingesetzte Angaben")),
  PUBLICATION(
      "publication",
      "id",
      "join release r on r.tenant_id = t.tenant_id and r.id = t.release_id"
          + " join reply p on p.tenant_id = r.tenant_id and p.id = r.reply_id",
      "p.inquiry_id",
      Way.EMPTIED,
      new Column("url", "Adresse der veröffentlichten Antwort")),
  TIME_ENTRY(
      "time_entry",
      "id",
      "",
      "t.inquiry_id",
      Way.EMPTIED,
      new Column("description", "Stichwort zur Bearbeitung")),
  SUGGESTION(
      "suggestion",
      "id",
      "",
      "t.inquiry_id",
      Way.EMPTIED,
      new Column("text", "Wortlaut, zu dem Antworten gesucht wurden"));

  /** How it goes. Marked: the row says when, in {@code erased_at}. */
  public enum Way {
    EMPTIED,
    EMPTIED_AND_MARKED,
    DELETED
  }

  /**
   * @param label what a person is told it is; null for a second form of another column
   */
  public record Column(String name, String label) {}

  private static final String IDS = "any (cast(string_to_array(?, ',') as uuid[]))";

  private final String table;
  private final String key;
  private final String joins;
  private final String inquiry;
  private final Way way;
  private final List<Column> columns;

  CitizenTable(String table, String key, String joins, String inquiry, Way way, Column... columns) {
    this.table = table;
    this.key = key;
    this.joins = joins;
    this.inquiry = inquiry;
    this.way = way;
    this.columns = List.of(columns);
  }

  public String table() {
    return table;
  }

  public List<Column> columns() {
    return columns;
  }

  /** Those that a person is shown. */
  public List<Column> shown() {
    return columns.stream().filter(c -> c.label() != null).toList();
  }

  /** Inquiry and the shown columns, in order; the parameter is a comma separated list of ids. */
  public String search() {
    return "select "
        + inquiry
        + shown().stream().map(c -> ", t." + c.name()).collect(Collectors.joining())
        + " from "
        + table
        + " t "
        + joins
        + " where t.tenant_id = bound_tenant() and "
        + inquiry
        + " = "
        + IDS
        + " order by 1, t."
        + key;
  }

  /**
   * Touches only what has not gone yet. The first parameter is the time of a marked erasure, the
   * last one a comma separated list of ids.
   */
  public String erasure() {
    String rows =
        " where t.tenant_id = bound_tenant() and t."
            + key
            + " in (select t."
            + key
            + " from "
            + table
            + " t "
            + joins
            + " where t.tenant_id = bound_tenant() and "
            + inquiry
            + " = "
            + IDS
            + ")";
    return switch (way) {
      case DELETED -> "delete from " + table + " t" + rows;
      case EMPTIED -> "update " + table + " t set " + emptied() + rows + " and " + filled();
      case EMPTIED_AND_MARKED ->
          "update "
              + table
              + " t set erased_at = ?, version = version + 1, "
              + emptied()
              + rows
              + " and t.erased_at is null";
    };
  }

  public boolean marked() {
    return way == Way.EMPTIED_AND_MARKED;
  }

  public static CitizenTable of(String table) {
    return Arrays.stream(values()).filter(t -> t.table.equals(table)).findFirst().orElseThrow();
  }

  /** What the database derives from another column empties itself. */
  private String emptied() {
    return shown().stream().map(c -> c.name() + " = null").collect(Collectors.joining(", "));
  }

  private String filled() {
    return shown().stream()
        .map(c -> "t." + c.name() + " is not null")
        .collect(Collectors.joining(" or ", "(", ")"));
  }
}
