package de.amtsstimme.kernel.metrics;

/** Text as Prometheus reads it (exposition format 0.0.4). */
final class Exposition {

  private final StringBuilder text = new StringBuilder(8192);

  /**
   * @param name without "_total"; that belongs to a counter's samples and head alike
   */
  void head(String name, String type, String help) {
    String family = type.equals("counter") ? name + "_total" : name;
    text.append("# HELP ").append(family).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(family).append(' ').append(type).append('\n');
  }

  void sample(String name, String labels, double value) {
    text.append(name);
    if (!labels.isEmpty()) {
      text.append('{').append(labels).append('}');
    }
    text.append(' ');
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      text.append((long) value);
    } else {
      text.append(value);
    }
    text.append('\n');
  }

  /** One number without labels. */
  void single(String name, String type, String help, double value) {
    head(name, type, help);
    sample(type.equals("counter") ? name + "_total" : name, "", value);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
