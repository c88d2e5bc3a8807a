package de.amtsstimme.kernel.http;

import com.fasterxml.jackson.databind.ObjectReader;
import de.amtsstimme.kernel.domain.ContentHash;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads, validates and writes JSON. A body is read whole, at most a megabyte, so that its hash can
 * identify a repetition.
 */
@Provider
@ApplicationScoped
@Priority(1)
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonProvider implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

  /** Bytes. The longest text that any channel takes is 63,206 characters. */
  static final int MAX_BODY = 1 << 20;

  @Inject RequestInfo request;
  @Inject FieldMessages fieldMessages;

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type.isRecord();
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream stream)
      throws IOException {
    byte[] body = stream.readNBytes(MAX_BODY + 1);
    if (body.length > MAX_BODY) {
      throw new Refusal(ProblemCode.BODY_TOO_LARGE, MAX_BODY / 1024);
    }
    if (body.length == 0) {
      throw new Refusal(ProblemCode.BODY_REQUIRED);
    }
    request.bodyHash(ContentHash.sha256(body));
    ObjectReader reader = Json.mapper().readerFor(type);
    Object value;
    try {
      // Strict UTF-8: a broken byte sequence is refused instead of becoming U+FFFD.
      value =
          reader.readValue(
              new InputStreamReader(
                  new ByteArrayInputStream(body),
                  StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
    } catch (IOException e) {
      throw JsonProblems.refusal(e);
    }
    if (value == null) {
      throw new Refusal(ProblemCode.BODY_REQUIRED);
    }
    JsonProblems.requireValid(fieldMessages.validator(request.english()).validate(value));
    return value;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type.isRecord();
  }

  @Override
  public void writeTo(
      Object value,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream stream)
      throws IOException {
    stream.write(Json.mapper().writeValueAsBytes(value));
  }
}
