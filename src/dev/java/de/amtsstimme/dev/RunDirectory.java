package de.amtsstimme.dev;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The directory of one running installation, and the sentence for when it is in use or its port is
 * taken.
 */
final class RunDirectory {

  /** Reachable for as long as the process lives: a collected channel would give the lock back. */
  private static FileChannel held;

  private final Path root;

  RunDirectory(String root) throws IOException {
    this.root = Path.of(root);
    Files.createDirectories(this.root);
  }

  Path path(String name) {
    return root.resolve(name);
  }

  /**
   * @return the lock, held until this process ends, or null if another one holds it
   */
  FileLock lock() throws IOException {
    FileChannel channel =
        FileChannel.open(path("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    held = channel;
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  String alreadyRunning() throws IOException {
    Path note = path("installation");
    String where = Files.exists(note) ? Files.readString(note).strip() : "";
    return "Hier läuft schon eine Installation. "
        + where
        + "\nErst dort mit Strg+C beenden, dann neu starten.";
  }

  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static String portTaken(int port) {
    return "Port " + port + " ist belegt. Einen anderen nehmen mit: mvn -Dhttp.port=" + (port + 1);
  }
}
