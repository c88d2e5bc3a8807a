package de.amtsstimme.kernel.http;

import de.amtsstimme.kernel.domain.ContentHash;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads files whole, so that their hash can identify a repetition. */
@Provider
@ApplicationScoped
@Consumes({UploadedFile.CSV, UploadedFile.JSONL})
public class UploadReader implements MessageBodyReader<UploadedFile> {

  @Inject RequestInfo request;

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type == UploadedFile.class;
  }

  @Override
  public UploadedFile readFrom(
      Class<UploadedFile> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream stream)
      throws IOException {
    byte[] file = stream.readNBytes(UploadedFile.MAX + 1);
    if (file.length > UploadedFile.MAX) {
      throw new Refusal(ProblemCode.BODY_TOO_LARGE, UploadedFile.MAX / 1024);
    }
    if (file.length == 0) {
      throw new Refusal(ProblemCode.BODY_REQUIRED);
    }
    request.bodyHash(ContentHash.sha256(file));
    return new UploadedFile(file, media.getType() + "/" + media.getSubtype());
  }
}
