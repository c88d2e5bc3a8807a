package de.amtsstimme.kernel.http;

import java.lang.reflect.Method;

/**
 * Request and authority as fields of their own of what is logged meanwhile, where the log is JSON:
 * "ext_request" and "ext_tenant". Liberty's API for that is in no public repository, so it is
 * looked up; without it the fields are missing and nothing else.
 */
final class LogFields implements AutoCloseable {

  private static final String API = "com.ibm.websphere.logging.hpel.LogRecordContext";
  private static final String REQUEST = "request";
  private static final String TENANT = "tenant";
  private static final Method ADD = find("addExtension", String.class, String.class);
  private static final Method REMOVE = find("removeExtension", String.class);

  private LogFields() {}

  static LogFields of(String request, String tenant) {
    call(ADD, REQUEST, request);
    call(ADD, TENANT, tenant == null ? "-" : tenant);
    return new LogFields();
  }

  @Override
  public void close() {
    call(REMOVE, REQUEST);
    call(REMOVE, TENANT);
  }

  private static void call(Method method, Object... arguments) {
    if (method != null) {
      try {
        method.invoke(null, arguments);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static Method find(String name, Class<?>... parameters) {
    try {
      return Class.forName(API).getMethod(name, parameters);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
