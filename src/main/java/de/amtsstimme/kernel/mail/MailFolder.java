package de.amtsstimme.kernel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A folder that stands for a mail server: one .eml file a mail, whole or not there. */
final class MailFolder {

  private MailFolder() {}

  /** A repetition overwrites its own file. */
  static void put(Path folder, UUID id, MimeMessage message)
      throws IOException, MessagingException {
    Files.createDirectories(folder);
    asReadable(message);
    Path unfinished = Files.createTempFile(folder, ".", ".part");
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      message.writeTo(out);
    }
    Files.move(
        unfinished,
        folder.resolve(id + ".eml"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** No encoding that breaks lines: people copy links from these files. */
  private static void asReadable(MimeMessage message) throws IOException, MessagingException {
    MimeMultipart parts = (MimeMultipart) message.getContent();
    for (int i = 0; i < parts.getCount(); i++) {
      parts.getBodyPart(i).setHeader("Content-Transfer-Encoding", "8bit");
    }
  }
}
