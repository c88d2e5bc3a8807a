package de.amtsstimme.kernel.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A file that leaves, for a browser to keep under a name. */
public final class Attachment {

  public static final String PDF = "application/pdf";
  public static final String ZIP = "application/zip";

  private Attachment() {}

  public static Response of(Object content, String mediaType, String name) {
    return Response.ok(content, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
