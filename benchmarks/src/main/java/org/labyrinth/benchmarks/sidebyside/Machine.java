package org.labyrinth.benchmarks.sidebyside;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Where the figures come from.
 *
 * @param processor the model
 * @param cores that this process may use
 * @param memoryBytes of the machine [B]
 * @param system operating system and architecture
 * @param java the virtual machine and its version
 * @param triadBytesPerSecond the measured memory bandwidth [B/s]
 */
public record Machine(
    String processor,
    int cores,
    long memoryBytes,
    String system,
    String java,
    double triadBytesPerSecond) {

  /** This machine; measures the bandwidth, which takes a few seconds. */
  public static Machine here() {
    return new Machine(
        ProcFiles.processor()
            .orElse(System.getenv().getOrDefault("PROCESSOR_IDENTIFIER", "unknown processor")),
        Runtime.getRuntime().availableProcessors(),
        installedBytes(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
        Triad.bytesPerSecond());
  }

  /** The same with the bandwidth measured once more, the better of the two: it is a limit. */
  public Machine again() {
    double triad = Math.max(triadBytesPerSecond, Triad.bytesPerSecond());
    return new Machine(processor, cores, memoryBytes, system, java, triad);
  }

  public static long installedBytes() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : Runtime.getRuntime().maxMemory();
  }

  public String sentence() {
    return String.format(
        Locale.ROOT,
        "%s, %d cores, %.0f GiB, %s; %s; memory bandwidth (triad) %.1f GB/s",
        processor,
        cores,
        (double) memoryBytes / (1L << 30),
        system,
        java,
        1e-9 * triadBytesPerSecond);
  }
}
