package de.amtsstimme.kernel.openapi;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.http.Creates;
import de.amtsstimme.kernel.http.Refuses;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.InInstallation;
import de.amtsstimme.kernel.tenant.InTenant;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every code an operation can answer: what its annotations say about it, and what it adds itself.
 */
final class ProblemCatalogue {

  private ProblemCatalogue() {}

  static Set<ProblemCode> of(Method method) {
    Set<ProblemCode> codes = new TreeSet<>();
    codes.addAll(
        List.of(
            ProblemCode.UNAUTHENTICATED,
            ProblemCode.NOT_ACCEPTABLE,
            ProblemCode.TEMPORARILY_UNAVAILABLE,
            ProblemCode.TOOK_TOO_LONG));
    codes.addAll(byRight(method));
    codes.addAll(byInput(method));
    codes.addAll(byVerb(method));
    Refuses own = method.getAnnotation(Refuses.class);
    if (own != null) {
      codes.addAll(Arrays.asList(own.value()));
    }
    return codes;
  }

  private static Set<ProblemCode> byRight(Method method) {
    Set<ProblemCode> codes = new TreeSet<>();
    InTenant tenant = method.getAnnotation(InTenant.class);
    if (tenant != null) {
      codes.addAll(
          List.of(ProblemCode.NOT_FOUND, ProblemCode.FORBIDDEN, ProblemCode.AUTHORITY_ENDED));
      if (tenant.value().effect() == Right.Effect.WRITE
          || tenant.value().effect() == Right.Effect.RELEASE) {
        codes.add(ProblemCode.AUTHORITY_SUSPENDED);
        codes.add(ProblemCode.AUTHORITY_HALTED);
      }
      if (tenant.value().effect() == Right.Effect.RELEASE) {
        codes.add(ProblemCode.NOT_RELEASABLE);
      }
    }
    InInstallation installation = method.getAnnotation(InInstallation.class);
    if (installation != null && installation.value() != Right.BE_SOMEONE) {
      codes.add(ProblemCode.FORBIDDEN);
    }
    return codes;
  }

  private static Set<ProblemCode> byInput(Method method) {
    Set<ProblemCode> codes = new TreeSet<>();
    for (Parameter parameter : method.getParameters()) {
      QueryParam query = parameter.getAnnotation(QueryParam.class);
      if (query != null) {
        codes.add(
            query.value().equals("cursor")
                ? ProblemCode.INVALID_CURSOR
                : ProblemCode.INVALID_PARAMETER);
      }
    }
    if (ApiDocument.bodyOf(method) != null) {
      codes.addAll(
          List.of(
              ProblemCode.MALFORMED_JSON,
              ProblemCode.WRONG_TYPE,
              ProblemCode.UNKNOWN_PROPERTY,
              ProblemCode.INVALID_TEXT,
              ProblemCode.BODY_REQUIRED,
              ProblemCode.BODY_TOO_LARGE,
              ProblemCode.UNSUPPORTED_MEDIA_TYPE,
              ProblemCode.VALIDATION_FAILED));
    }
    return codes;
  }

  private static Set<ProblemCode> byVerb(Method method) {
    Set<ProblemCode> codes = new TreeSet<>();
    if (!method.isAnnotationPresent(GET.class)) {
      codes.add(ProblemCode.CONCURRENT_CHANGE);
    }
    if (method.isAnnotationPresent(POST.class)) {
      codes.addAll(
          List.of(
              ProblemCode.INVALID_IDEMPOTENCY_KEY,
              ProblemCode.IDEMPOTENCY_KEY_IN_USE,
              ProblemCode.IDEMPOTENCY_KEY_REUSED,
              ProblemCode.IDEMPOTENT_ANSWER_GONE));
      Creates creates = method.getAnnotation(Creates.class);
      if (creates != null && creates.secret()) {
        codes.add(ProblemCode.IDEMPOTENT_SECRET);
      }
    }
    if (method.isAnnotationPresent(PATCH.class) || method.isAnnotationPresent(DELETE.class)) {
      codes.addAll(List.of(ProblemCode.STALE, ProblemCode.PRECONDITION_REQUIRED));
    }
    return codes;
  }
}
