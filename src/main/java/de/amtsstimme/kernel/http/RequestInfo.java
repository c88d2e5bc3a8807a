package de.amtsstimme.kernel.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;

/** What this request says besides its body, read once by {@link RequestFilter}. */
@RequestScoped
public class RequestInfo {

  private static final Pattern LINK_SECRET = Pattern.compile("/invitations/[^/]+/redemption");

  private String requestId = "-";
  private String method = "";
  private String path = "";
  private String tenantSlug;
  private String ifMatch;
  private String idempotencyKey;
  private byte[] bodyHash = new byte[0];
  private boolean english;
  private boolean existing;
  private long startedNanos;

  @SuppressWarnings("checkstyle:ParameterNumber")
  void read(
      String requestId,
      String method,
      String path,
      String tenantSlug,
      String ifMatch,
      String idempotencyKey,
      boolean english) {
    this.requestId = requestId;
    this.method = method;
    this.path = path;
    this.tenantSlug = tenantSlug;
    this.ifMatch = ifMatch;
    this.idempotencyKey = idempotencyKey;
    this.english = english;
    this.startedNanos = System.nanoTime();
  }

  /** There is no request: what a job does is found under the job's own id. */
  public void ofJob(String id) {
    this.requestId = id;
    this.startedNanos = System.nanoTime();
  }

  void bodyHash(byte[] hash) {
    this.bodyHash = hash;
  }

  /** A POST found that what it was to create is already there: 200 instead of 201. */
  public void foundExisting() {
    this.existing = true;
  }

  public String requestId() {
    return requestId;
  }

  public String method() {
    return method;
  }

  /** Path with leading slash, without query: "/api/v1/tenants/x/contacts". */
  public String path() {
    return path;
  }

  /** The same without the secret of a one-time link. */
  public String loggablePath() {
    return LINK_SECRET.matcher(path).replaceFirst("/invitations/-/redemption");
  }

  public String tenantSlug() {
    return tenantSlug;
  }

  public String ifMatch() {
    return ifMatch;
  }

  public String idempotencyKey() {
    return idempotencyKey;
  }

  public byte[] bodyHash() {
    return bodyHash;
  }

  public boolean english() {
    return english;
  }

  public boolean existing() {
    return existing;
  }

  public long startedNanos() {
    return startedNanos;
  }
}
