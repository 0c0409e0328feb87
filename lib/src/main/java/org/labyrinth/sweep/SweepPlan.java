package org.labyrinth.sweep;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The runs of a sweep, in order. The package chapter has the format.
 *
 * @param varied what is varied, in the plan's order; copied
 * @param variants the runs, their indices from 1; copied
 * @param context what else the results depend on; empty if nothing
 */
public record SweepPlan(List<String> varied, List<Variant> variants, String context) {
  /** A plan with its variants in order. */
  public SweepPlan {
    varied = List.copyOf(varied);
    variants = List.copyOf(variants);
    for (int i = 0; i < variants.size(); i++) {
      int index = variants.get(i).index();
      if (index != i + 1) {
        throw new SweepException("index = %d must be %d: sweep plan".formatted(index, i + 1));
      }
    }
  }

  /**
   * Reads a plan.
   *
   * @param json the plan
   * @param source where it comes from, for messages
   * @return its variants, always the same for the same plan
   * @throws SweepException if it makes no sense, with the place in the plan
   */
  public static SweepPlan parse(String json, String source) {
    return PlanReader.read(json, source);
  }

  /**
   * The same runs, bound to what the plan cannot know, so that a journal kept under one cell file
   * or version of the library is not continued under another.
   *
   * @param context such as a digest of the cell's document, and the library's version
   * @return the plan
   */
  public SweepPlan inContext(String context) {
    return new SweepPlan(varied, variants, context);
  }

  /**
   * One part of several, for as many machines. Parts have turns, so that neighbours, which take
   * about as long, part.
   *
   * @param shard which part, from 1
   * @param shards how many parts
   * @return its variants, in order
   */
  public List<Variant> shard(int shard, int shards) {
    if (shards < 1 || shard < 1 || shard > shards) {
      throw new SweepException(
          "shard = %d of %d must be from 1 to their number: sweep plan".formatted(shard, shards));
    }
    return IntStream.range(0, variants.size())
        .filter(i -> i % shards == shard - 1)
        .mapToObj(variants::get)
        .toList();
  }

  /**
   * What tells this plan from others: the runs, their order and their context.
   *
   * @return SHA-256, in hexadecimal
   */
  public String key() {
    StringBuilder content = new StringBuilder(context).append('\n');
    variants.forEach(v -> content.append(v.key()).append(' ').append(v.settings()).append('\n'));
    return Json.sha256(content.toString());
  }
}
