package de.amtsstimme.kernel.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that does as it is told, for one connection after the other: offers STARTTLS or
 * not, takes recipients or not. GreenMail knows no STARTTLS.
 */
final class ScriptedServer implements AutoCloseable {

  final List<String> heard = new CopyOnWriteArrayList<>();
  private final ServerSocket socket;
  private final SSLContext tls;
  private final String toRecipients;

  /**
   * @param tls null to offer no STARTTLS
   */
  ScriptedServer(SSLContext tls, String toRecipients) throws IOException {
    this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    this.tls = tls;
    this.toRecipients = toRecipients;
    Thread thread = new Thread(this::serve, "scripted-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        say(client, "220 hier");
        talk(client, false);
      } catch (IOException | UncheckedIOException e) {
        heard.add("broken off");
      }
    }
  }

  private void talk(Socket client, boolean encrypted) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.split("[ :]")[0];
      heard.add(command + (encrypted ? " encrypted" : ""));
      switch (command) {
        case "EHLO" -> say(client, tls != null && !encrypted ? "250-ja\r\n250 STARTTLS" : "250 ja");
        case "STARTTLS" -> {
          say(client, "220 los");
          talk(encrypted(client), true);
          return;
        }
        case "RCPT" -> say(client, toRecipients);
        case "DATA" -> {
          say(client, "354 her damit");
          while (!".".equals(in.readLine())) {
            // the mail itself
          }
          say(client, "250 habe ich");
        }
        case "QUIT" -> {
          say(client, "221 ade");
          return;
        }
        default -> say(client, "250 gut");
      }
    }
  }

  private SSLSocket encrypted(Socket client) throws IOException {
    SSLSocket upgraded =
        (SSLSocket)
            tls.getSocketFactory().createSocket(client, "localhost", client.getPort(), false);
    upgraded.setUseClientMode(false);
    upgraded.startHandshake();
    return upgraded;
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    client.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
