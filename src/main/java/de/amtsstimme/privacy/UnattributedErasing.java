package de.amtsstimme.privacy;

import java.time.LocalDate;
import java.util.Map;

/**
 * Fired in the transaction that erases. Whoever keeps what citizens wrote without knowing whose it
 * is erases it now and says in {@code counts} how many rows it was, by table.
 *
 * @param until what is due on this day or earlier; null: all of it, because somebody asked for
 *     theirs and it may be among it
 */
public record UnattributedErasing(LocalDate until, Map<String, Integer> counts) {}
