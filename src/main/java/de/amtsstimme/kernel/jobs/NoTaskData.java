package de.amtsstimme.kernel.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** The scheduler's table holds names and ids only: nothing to serialise, nothing to deserialise. */
enum NoTaskData implements Serializer {
  INSTANCE;

  @Override
  public byte[] serialize(Object data) {
    if (data != null) {
      throw new IllegalArgumentException("jobs carry no data");
    }
    return null;
  }

  @Override
  public <T> T deserialize(Class<T> type, byte[] bytes) {
    return null;
  }
}
