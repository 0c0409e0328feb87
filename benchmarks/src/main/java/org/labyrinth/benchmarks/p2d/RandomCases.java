package org.labyrinth.benchmarks.p2d;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Random but physical cells under random constant currents: a C-rate log-uniform in 0.01 to 10, two
 * discharges to each charge, from any state of charge. The same seed makes the same cases, and the
 * first cases do not depend on how many follow.
 */
final class RandomCases {
  private static final double LEAST_RATE = 0.01;
  private static final double DECADES = 3;
  private static final double CHARGES = 1.0 / 3;

  /** So long a run may go on, over the time in which the rate moves the nominal capacity [s]. */
  private static final double TIME_LIMIT = 1.2 * 3600;

  private final long seed;
  private final List<JsonNode> bases;

  /** Around BPX files, in turn. */
  RandomCases(long seed, List<JsonNode> bases) {
    this.seed = seed;
    this.bases = List.copyOf(bases);
  }

  /** Around the shipped LG M50 and A123 26650. */
  static RandomCases aroundShipped(long seed) throws IOException {
    List<JsonNode> bases = new ArrayList<>();
    for (String name : List.of(BpxFolder.LG_M50, BpxFolder.LFP)) {
      bases.add(new JsonMapper().readTree(BpxFolder.shipped(name)));
    }
    return new RandomCases(seed, bases);
  }

  /** Writes the cells and a list of the runs, {@code protocol.json}, into the folder. */
  List<Case> write(int count, BpxFolder folder) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      cases.add(one(k, folder));
    }
    folder.write(
        "protocol.json",
        new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(cases));
    return cases;
  }

  private Case one(int k, BpxFolder folder) throws IOException {
    Random random = new Random(seed + 1_000_003L * k);
    random.nextDouble(); // neighbouring seeds begin alike
    JsonNode cell = new RandomCell(bases.get(k % bases.size()), random).make();
    String name = "cell-%05d".formatted(k);
    double rate = LEAST_RATE * Math.pow(10, DECADES * random.nextDouble());
    boolean charge = random.nextDouble() < CHARGES;
    double soc = random.nextDouble();
    String path = folder.write(name + ".bpx.json", cell.toPrettyString()).toString();
    return new Case(name, path, charge ? -rate : rate, soc, TIME_LIMIT / rate);
  }
}
