package de.amtsstimme.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What kubectl makes of each overlay, held against what may run in an authority's cluster. */
@EnabledIf(
    value = "de.amtsstimme.delivery.Manifests#kubectlIsThere",
    disabledReason = "no kubectl on the PATH: the manifests are not looked at")
class KustomizeTest {

  private static final List<String> OVERLAYS = List.of("local", "staging", "production");

  /** The scheduler's own pool, in datasource.xml. */
  private static final int JOBS_CONNECTIONS = 4;

  private static final int RESERVED_CONNECTIONS = 3;
  private static final int MAX_CONNECTIONS = 100;

  private static final List<Manifests> RENDERED = new ArrayList<>();

  @BeforeAll
  static void render() throws Exception {
    for (String overlay : OVERLAYS) {
      RENDERED.add(Manifests.render(overlay));
    }
  }

  static Stream<Manifests> overlays() {
    return RENDERED.stream();
  }

  @Test
  void everyOverlayIsLookedAt() throws Exception {
    try (Stream<Path> directories = Files.list(Path.of("k8s/overlays"))) {
      assertEquals(
          new TreeSet<>(OVERLAYS),
          new TreeSet<>(directories.map(d -> d.getFileName().toString()).toList()));
    }
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void nobodyRunsAsRootOrWritesToTheImage(Manifests m) {
    m.templates()
        .forEach(
            (name, t) -> {
              JsonNode pod = t.path("spec").path("securityContext");
              assertTrue(pod.path("runAsNonRoot").asBoolean(), name);
              assertTrue(pod.path("runAsUser").asInt() > 0, name);
              assertEquals("RuntimeDefault", pod.at("/seccompProfile/type").asText(), name);
              assertFalse(t.path("spec").path("automountServiceAccountToken").asBoolean(true));
              assertFalse(t.path("spec").path("enableServiceLinks").asBoolean(true), name);
            });
    m.containers()
        .forEach(
            (name, c) -> {
              JsonNode context = c.path("securityContext");
              assertTrue(context.path("readOnlyRootFilesystem").asBoolean(), name);
              assertFalse(context.path("allowPrivilegeEscalation").asBoolean(true), name);
              assertEquals("[\"ALL\"]", context.at("/capabilities/drop").toString(), name);
            });
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void everyContainerAsksForWhatItNeedsAndNoMore(Manifests m) {
    m.containers()
        .forEach(
            (name, c) -> {
              for (String p :
                  List.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory")) {
                assertFalse(c.path("resources").at(p).isMissingNode(), name + p);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void everyImageIsPinned(Manifests m) {
    Set<String> tags = new TreeSet<>();
    m.containers()
        .forEach(
            (name, c) -> {
              String image = c.path("image").asText();
              assertTrue(image.matches("[a-z.]+/[a-z/-]+:[0-9]+(\\.[0-9]+)+"), name + " " + image);
              assertEquals(
                  m.overlay().equals("local") && name.startsWith("Deployment/amtsstimme/"),
                  image.contains("demo"),
                  "people of the demo: " + name + " " + image);
              if (image.contains("amtsstimme-")) {
                tags.add(image.replaceFirst(".*:", ""));
              }
            });
    assertEquals(1, tags.size(), "server and migration of one build: " + tags);
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void theServerIsAskedWhetherItStartedLivesAndIsReady(Manifests m) {
    JsonNode server = m.containers().get("Deployment/amtsstimme/server");
    Map.of("startupProbe", "started", "livenessProbe", "live", "readinessProbe", "ready")
        .forEach(
            (probe, path) ->
                assertEquals(
                    "/health/" + path, server.path(probe).at("/httpGet/path").asText(), probe));
    JsonNode spec = m.one("Deployment", "amtsstimme").path("spec").path("template").path("spec");
    int pause = server.at("/lifecycle/preStop/exec/command/1").asInt();
    assertTrue(pause > 0, "preStop");
    assertTrue(spec.path("terminationGracePeriodSeconds").asInt() > pause + 30, "quiesce");
    assertEquals(2, spec.path("topologySpreadConstraints").size());
    spec.path("topologySpreadConstraints")
        .forEach(
            c ->
                assertTrue(
                    Manifests.selects(
                        c.at("/labelSelector/matchLabels"),
                        m.one("Deployment", "amtsstimme").path("spec").path("template"))));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void noSecretIsInTheRepository(Manifests m) {
    assertEquals(List.of(), m.all("Secret"));
    m.containers()
        .forEach(
            (name, c) ->
                c.path("env")
                    .forEach(
                        e -> {
                          if (e.path("name").asText().matches(".*(PASSWORD|SECRET|TOKEN|_USER)")) {
                            assertTrue(
                                e.at("/valueFrom/secretKeyRef/name").isTextual()
                                    || e.path("value").asText().equals("postgres"),
                                name + " " + e);
                          }
                        }));
    for (JsonNode map : m.all("ConfigMap")) {
      map.path("data")
          .properties()
          .forEach(
              e ->
                  assertFalse(
                      e.getKey().matches(".*(PASSWORD|SECRET)|.*_KEY")
                          || e.getValue().asText().contains("PRIVATE KEY"),
                      e.getKey()));
    }
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void theServerNeverGetsTheOwnersPassword(Manifests m) {
    assertFalse(
        m.templates()
            .get("Deployment/amtsstimme")
            .toString()
            .contains("amtsstimme-database-owner"));
    String migration = m.templates().get("Job/amtsstimme-migrate").toString();
    assertTrue(migration.contains("amtsstimme-database-owner"));
    assertFalse(migration.contains("amtsstimme-keys"), "nor the migration the server's keys");
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void whatIsNotAllowedIsDenied(Manifests m) {
    JsonNode deny = m.one("NetworkPolicy", "amtsstimme-default-deny").path("spec");
    assertEquals("{}", deny.path("podSelector").toString());
    assertEquals("[\"Ingress\",\"Egress\"]", deny.path("policyTypes").toString());
    assertTrue(deny.path("ingress").isMissingNode() && deny.path("egress").isMissingNode());
    for (JsonNode policy : m.all("NetworkPolicy")) {
      for (String direction : List.of("ingress", "egress")) {
        for (JsonNode rule : policy.path("spec").path(direction)) {
          JsonNode peers = rule.path(direction.equals("ingress") ? "from" : "to");
          assertFalse(peers.isEmpty(), "from or to anybody: " + policy);
          peers.forEach(p -> assertFalse(p.toString().contains("/0\""), policy.toString()));
          assertFalse(rule.path("ports").isEmpty(), "every port: " + policy);
        }
      }
    }
    m.templates()
        .forEach(
            (name, t) ->
                assertTrue(
                    m.all("NetworkPolicy").stream()
                        .anyMatch(
                            p ->
                                p.at("/spec/podSelector/matchLabels").size() > 0
                                    && Manifests.selects(p.at("/spec/podSelector/matchLabels"), t)),
                    "no policy of its own: " + name));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void serviceAndDisruptionBudgetMeanTheServersAlone(Manifests m) {
    JsonNode server = m.templates().get("Deployment/amtsstimme");
    JsonNode migration = m.templates().get("Job/amtsstimme-migrate");
    JsonNode budget = m.one("PodDisruptionBudget", "amtsstimme").path("spec");
    assertTrue(Manifests.selects(budget.at("/selector/matchLabels"), server));
    assertFalse(Manifests.selects(budget.at("/selector/matchLabels"), migration));
    JsonNode service = m.one("Service", "amtsstimme").path("spec");
    JsonNode selector = service.path("selector");
    assertTrue(Manifests.selects(selector, server));
    assertFalse(Manifests.selects(selector, migration));
    service
        .path("ports")
        .forEach(p -> assertEquals("http", p.path("targetPort").asText(), "no metrics outside"));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void theDatabaseHasConnectionsForAllServers(Manifests m) {
    JsonNode scaler = m.one("HorizontalPodAutoscaler", "amtsstimme").path("spec");
    JsonNode deployment = m.one("Deployment", "amtsstimme").path("spec");
    assertEquals("amtsstimme", scaler.at("/scaleTargetRef/name").asText());
    assertTrue(deployment.path("replicas").isMissingNode(), "the scaler says how many");
    int most =
        scaler.path("maxReplicas").asInt()
            + deployment.at("/strategy/rollingUpdate/maxSurge").asInt();
    int pool =
        m.one("ConfigMap", "amtsstimme").at("/data/AMTSSTIMME_DB_POOL").asInt() + JOBS_CONNECTIONS;
    assertTrue(most * pool <= MAX_CONNECTIONS - RESERVED_CONNECTIONS, most + " * " + pool);
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void onlyTheLocalOneIsADemo(Manifests m) {
    JsonNode data = m.one("ConfigMap", "amtsstimme").path("data");
    boolean local = m.overlay().equals("local");
    assertEquals(local, data.has("AMTSSTIMME_DEMO"));
    assertEquals(local, m.all("Ingress").isEmpty());
    assertEquals(local ? "disable" : "verify-full", data.path("AMTSSTIMME_DB_SSLMODE").asText());
    if (!local) {
      for (String name : List.of("AMTSSTIMME_OIDC_ISSUER", "AMTSSTIMME_OIDC_JWKS_URI")) {
        assertTrue(data.path(name).asText().startsWith("https://"), name);
      }
      assertFalse(data.toString().contains("unset"), "a value of the base is still there: " + data);
      m.all("Ingress").forEach(i -> assertFalse(i.at("/spec/tls").isEmpty()));
    }
  }
}
