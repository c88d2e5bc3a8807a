package de.amtsstimme.isolation;

import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What {@link Operations} is put together from. */
final class OperationRows {

  static final Consumer<World> NOTHING = w -> {};
  static final Function<World, Object> NO_BODY = null;

  /** Where an id of another authority is put in. */
  record Row(
      String operationId,
      Function<TestAuthority, Api> person,
      /** Makes what the operation uses up or reads. */
      Consumer<World> prepare,
      /** Kind of id for each path parameter, in order, without the authority itself. */
      List<String> pathIds,
      /** Body from the ids; null for none. */
      Function<World, Object> body,
      /** Kinds of ids that stand in the body or query. */
      List<String> bodyIds,
      String query) {}

  private final List<Row> rows = new ArrayList<>();

  void add(Row row) {
    rows.add(row);
  }

  List<Row> all() {
    return rows;
  }

  void get(
      String operation,
      Function<TestAuthority, Api> person,
      Consumer<World> prepare,
      String... ids) {
    rows.add(new Row(operation, person, prepare, List.of(ids), null, List.of(), ""));
  }

  void send(
      String operation,
      Function<TestAuthority, Api> person,
      Consumer<World> prepare,
      List<String> ids,
      Function<World, Object> body,
      String... bodyIds) {
    rows.add(new Row(operation, person, prepare, ids, body, List.of(bodyIds), ""));
  }

  /** A person who asked in the one authority is not known in the other. */
  void find(String operation) {
    rows.add(
        new Row(
            operation,
            a -> a.admin,
            World::inquiry,
            List.of(),
            null,
            List.of(),
            "?channel=FACEBOOK&author=wer"));
  }
}
