package org.labyrinth.autograder.tests.e12;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Pore spaces that the library has solved once, kept in {@code ensemble.csv}: {@code
 * EnsemblePlan.small(24, 2026)} of spheres, blobs and flakes, then {@code small(12, 2026)} of hard
 * spheres. A test of this module makes some of them again.
 */
final class SolvedPores {
  private static final int FEATURES = 5;

  /** The rows of the resource. */
  private static final List<Pore> ALL = read();

  private SolvedPores() {}

  /**
   * One pore space.
   *
   * @param family of the library
   * @param features five, in the library's order
   * @param efficiency B by the solver
   */
  record Pore(String family, List<Double> features, double efficiency) {
    double[] row() {
      return features.stream().mapToDouble(x -> x).toArray();
    }
  }

  private static List<Pore> read() {
    List<Pore> pores = new ArrayList<>();
    try (InputStream in = SolvedPores.class.getResourceAsStream("ensemble.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().skip(2).toList()) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        List<Double> numbers =
            cells.subList(1, cells.size()).stream().map(Double::valueOf).toList();
        pores.add(new Pore(cells.get(0), numbers.subList(0, FEATURES), numbers.get(FEATURES)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(pores);
  }

  static List<Pore> of(String family) {
    return ALL.stream().filter(p -> p.family().equals(family)).toList();
  }

  /** Every second of the three kinds to learn from, or every other second to be tried on. */
  static List<Pore> kindsSeen(int first) {
    List<Pore> some = new ArrayList<>();
    for (String family : List.of("SPHERES", "BLOBS", "FLAKES")) {
      List<Pore> kind = of(family);
      for (int i = first; i < kind.size(); i += 2) {
        some.add(kind.get(i));
      }
    }
    return some;
  }

  static List<Pore> shuffled(List<Pore> pores, long seed) {
    List<Pore> mixed = new ArrayList<>(pores);
    Collections.shuffle(mixed, new Random(seed));
    return mixed;
  }

  static double[][] rows(List<Pore> pores) {
    return pores.stream().map(Pore::row).toArray(double[][]::new);
  }

  static double[] efficiencies(List<Pore> pores) {
    return pores.stream().mapToDouble(Pore::efficiency).toArray();
  }
}
