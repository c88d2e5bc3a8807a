package de.amtsstimme.einvoice;

import de.amtsstimme.einvoice.domain.Finding;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the rules say about a document that is to go out. Warmed up while the server starts. */
@ApplicationScoped
public class CheckInvoice {

  private static final Logger LOG = Logger.getLogger(CheckInvoice.class.getName());

  @Resource ManagedExecutorService executor;

  private volatile InvoiceRules rules;

  /** Empty if there is nothing to say. */
  public List<Finding> check(byte[] xml) {
    return rules().check(xml);
  }

  void warmUp(@Observes Startup started) {
    executor.submit(this::tryOnce);
  }

  private void tryOnce() {
    try {
      long from = System.nanoTime();
      check(new WriteXRechnung().xml(SampleInvoice.ANY));
      LOG.log(
          Level.INFO, "invoice rules ready after {0} ms", (System.nanoTime() - from) / 1_000_000);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "invoice rules could not be warmed up", e);
    }
  }

  private InvoiceRules rules() {
    InvoiceRules ready = rules;
    if (ready == null) {
      synchronized (this) {
        if (rules == null) {
          rules = new InvoiceRules();
        }
        ready = rules;
      }
    }
    return ready;
  }
}
