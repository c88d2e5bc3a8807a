package de.amtsstimme.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.tenants.store.Authority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Inside the server: the connection that the door binds is the one on which EclipseLink then reads
 * and writes, and the binding ends with the transaction. Runs in a copy of the WAR that Maven
 * built, beside it; everything it writes is rolled back.
 */
@ExtendWith(ArquillianExtension.class)
class BoundConnectionIT {

  private static final String ISSUER = "https://anmeldung.amtsstimme.invalid";
  private static final String AGENCY_ADMIN = "agentur.admin";

  /** What the container hands to a bean; the test class itself is none. */
  @ApplicationScoped
  static class Injected {
    @Resource UserTransaction transaction;
    @PersistenceContext EntityManager em;
    @PersistenceContext EntityManager second;
    @Inject NativeSql sql;

    UserTransaction transaction() {
      return transaction;
    }

    EntityManager em() {
      return em;
    }

    EntityManager second() {
      return second;
    }

    NativeSql sql() {
      return sql;
    }
  }

  private UserTransaction transaction;
  private EntityManager em;
  private EntityManager second;
  private NativeSql sql;

  private final String slug = "bound-" + UUID.randomUUID().toString().substring(0, 18);

  @Deployment
  static WebArchive copyOfTheProduct() {
    return ShrinkWrap.create(ZipImporter.class, "bound-connection.war")
        .importFrom(new File("target/amtsstimme.war"))
        .as(WebArchive.class)
        .addClass(BoundConnectionIT.class);
  }

  @BeforeEach
  void begin() throws Exception {
    Injected injected = CDI.current().select(Injected.class).get();
    transaction = injected.transaction();
    em = injected.em();
    second = injected.second();
    sql = injected.sql();
    transaction.begin();
  }

  @AfterEach
  void rollBack() throws Exception {
    if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      transaction.rollback();
    }
  }

  @Test
  void whatTheDoorBindsIsWhatEclipseLinkQueries() {
    Object[] entered = foundAndEnter();
    int bound = ((Number) entered[7]).intValue();
    assertEquals(bound, backend(em));
    assertEquals(bound, backend(second));
    assertEquals(
        bound, sql.first("select pg_backend_pid()", r -> ((Number) r[0]).intValue()).orElseThrow());
    assertEquals(entered[0], bound(em));
    assertEquals(entered[0], bound(second));
  }

  @Test
  void entitiesAreReadAndWrittenOnTheBoundConnection() {
    Object[] entered = foundAndEnter();
    UUID tenant = (UUID) entered[0];
    Authority authority = second.find(Authority.class, tenant);
    assertEquals(slug, authority.slug());
    assertEquals(
        List.of(slug),
        em.createQuery("select a.slug from Authority a where a.id = :id", String.class)
            .setParameter("id", tenant)
            .getResultList());
    em.createNativeQuery(
            "insert into contact_person (id, name, topic, created_at, version) values (?, 'x', 'x', now(), 1)")
        .setParameter(1, UUID.randomUUID())
        .executeUpdate();
    assertEquals(
        List.of(tenant),
        second.createNativeQuery("select tenant_id from contact_person").getResultList());
    int bound = ((Number) entered[7]).intValue();
    assertEquals(bound, backend(em), "after a write still the same connection");
  }

  @Test
  void theBindingEndsWithTheTransaction() throws Exception {
    foundAndEnter();
    assertNotEquals(null, bound(em));
    transaction.rollback();
    for (int i = 0; i < 20; i++) {
      assertEquals(null, bound(em), "outside a transaction nothing is bound");
      assertEquals(List.of(), em.createNativeQuery("select slug from authority").getResultList());
    }
    transaction.begin();
    assertEquals(null, bound(em), "nor in the next one before its door");
    assertEquals("NONE", em.createNativeQuery("select bound_side()").getSingleResult());
  }

  @Test
  void aCommittedTransactionLeavesNothingBehindEither() throws Exception {
    em.createNativeQuery("select * from door_enter_installation(?, ?)")
        .setParameter(1, ISSUER)
        .setParameter(2, AGENCY_ADMIN)
        .getResultList();
    assertNotEquals(null, bound(em));
    int used = backend(em);
    transaction.commit();
    boolean met = false;
    for (int i = 0; i < 20; i++) {
      transaction.begin();
      met |= backend(em) == used;
      assertEquals(null, bound(em));
      transaction.commit();
    }
    assertTrue(met, "the connection was never handed out again; this proves nothing");
  }

  /** An authority that lives as long as this transaction, entered through the door. */
  private Object[] foundAndEnter() {
    em.createNativeQuery("select * from door_enter_installation(?, ?)")
        .setParameter(1, ISSUER)
        .setParameter(2, AGENCY_ADMIN)
        .getResultList();
    em.createNativeQuery(
            "insert into authority (id, slug, name, kind, time_zone, state, state_changed_at, created_at, version)"
                + " values (?, ?, 'x', 'KOMMUNE', 'Europe/Berlin', 'ACTIVE', now(), now(), 1)")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, slug)
        .executeUpdate();
    return (Object[])
        em.createNativeQuery("select * from door_enter(?, ?, ?)")
            .setParameter(1, ISSUER)
            .setParameter(2, AGENCY_ADMIN)
            .setParameter(3, slug)
            .getSingleResult();
  }

  private static int backend(EntityManager through) {
    return ((Number) through.createNativeQuery("select pg_backend_pid()").getSingleResult())
        .intValue();
  }

  private static Object bound(EntityManager through) {
    return through.createNativeQuery("select bound_tenant()").getSingleResult();
  }
}
