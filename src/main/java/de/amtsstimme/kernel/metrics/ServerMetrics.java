package de.amtsstimme.kernel.metrics;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * The JVM, Liberty's threads and its database connections, read when somebody asks. Liberty keeps
 * the latter two only with the feature monitor-1.0 (observability.xml).
 */
final class ServerMetrics {

  private static final Logger LOG = Logger.getLogger(ServerMetrics.class.getName());
  private static final String CONNECTIONS = "WebSphere:type=ConnectionPoolStats,*";
  private static final String THREADS = "WebSphere:type=ThreadPoolStats,*";

  private ServerMetrics() {}

  static void write(Exposition to) {
    jvm(to);
    pools(to, THREADS, "ActiveThreads", "amtsstimme_threads_active", "Threads at work.");
    pools(to, THREADS, "PoolSize", "amtsstimme_threads", "Threads of the server's pool.");
    String c = "amtsstimme_connections";
    pools(to, CONNECTIONS, "ManagedConnectionCount", c, "Connections to the database.");
    pools(to, CONNECTIONS, "FreeConnectionCount", c + "_free", "Of these, not in use.");
    pools(to, CONNECTIONS, "WaitTime", c + "_wait_millis", "Mean wait for a connection.");
    pools(to, CONNECTIONS, "InUseTime", c + "_use_millis", "Mean time of use.");
  }

  private static void jvm(Exposition to) {
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    MemoryUsage other = ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage();
    to.head("jvm_memory_used_bytes", "gauge", "Memory in use.");
    to.sample("jvm_memory_used_bytes", "area=\"heap\"", heap.getUsed());
    to.sample("jvm_memory_used_bytes", "area=\"nonheap\"", other.getUsed());
    to.single("jvm_memory_max_heap_bytes", "gauge", "Most heap there can be.", heap.getMax());
    long collections = 0;
    long millis = 0;
    for (GarbageCollectorMXBean gc : ManagementFactory.getGarbageCollectorMXBeans()) {
      collections += Math.max(0, gc.getCollectionCount());
      millis += Math.max(0, gc.getCollectionTime());
    }
    to.single("jvm_gc_collections", "counter", "Garbage collections.", collections);
    to.single("jvm_gc_seconds", "counter", "Time spent on them.", millis / 1000.0);
    to.single(
        "jvm_threads", "gauge", "Threads.", ManagementFactory.getThreadMXBean().getThreadCount());
    to.single(
        "jvm_uptime_seconds",
        "gauge",
        "Time since the start.",
        ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    attributes("java.lang:type=OperatingSystem", "ProcessCpuTime")
        .values()
        .forEach(
            nanos ->
                to.single(
                    "process_cpu_seconds",
                    "counter",
                    "Processor time used.",
                    nanos.doubleValue() / 1e9));
  }

  /** One sample for each pool there is. */
  private static void pools(
      Exposition to, String pattern, String attribute, String name, String help) {
    Map<String, Number> values = attributes(pattern, attribute);
    if (!values.isEmpty()) {
      to.head(name, "gauge", help);
      values.forEach(
          (pool, value) -> to.sample(name, "pool=\"" + pool + "\"", value.doubleValue()));
    }
  }

  private static Map<String, Number> attributes(String pattern, String attribute) {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    Map<String, Number> values = new TreeMap<>();
    try {
      for (ObjectName bean : server.queryNames(new ObjectName(pattern), null)) {
        String name = String.valueOf(bean.getKeyProperty("name"));
        values.put(name, (Number) server.getAttribute(bean, attribute));
      }
    } catch (JMException e) {
      LOG.log(Level.FINE, "no " + pattern + " " + attribute, e);
    }
    return values;
  }
}
