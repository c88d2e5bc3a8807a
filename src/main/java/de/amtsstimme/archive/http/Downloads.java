package de.amtsstimme.archive.http;

import de.amtsstimme.archive.ExportArchive;
import de.amtsstimme.kernel.http.Attachment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** Archives as files that a browser keeps. */
@ApplicationScoped
public class Downloads {

  @Inject InstantSource clock;

  Response response(ExportArchive.Download download, String name) {
    StreamingOutput body = download::writeTo;
    String file = name + "-" + clock.instant().atOffset(ZoneOffset.UTC).toLocalDate() + ".zip";
    return Attachment.of(body, Attachment.ZIP, file);
  }
}
