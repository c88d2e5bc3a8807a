package de.amtsstimme.dev;

/** Loads the demo through the API. */
final class DemoInstallation {
  DemoInstallation(int port) {}

  void load() {}
}
