package de.amtsstimme.kernel.metrics;

import java.util.List;

/** A bean that has something to add to the metrics; none of it names an authority or a person. */
public interface Measured {

  List<Measurement> measured();

  /**
   * @param name without "_total", which a counter gets by itself
   * @param type as Prometheus calls it: counter, gauge
   */
  record Measurement(String name, String type, String help, double value) {}
}
