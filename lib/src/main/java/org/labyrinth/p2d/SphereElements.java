package org.labyrinth.p2d;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.labyrinth.transport.SphereElement;

/** Elements by their number of nodes, each made once. */
final class SphereElements {
  private static final Map<Integer, SphereElement> MADE = new ConcurrentHashMap<>();

  private SphereElements() {}

  static SphereElement of(int nodes) {
    return MADE.computeIfAbsent(nodes, SphereElement::new);
  }
}
