package org.labyrinth.autograder.batch;

import java.nio.file.Path;

/** The grader's own book-keeping, in a folder of its own among the results. */
final class GradingFolder {
  private static final String NAME = ".grading";

  private GradingFolder() {}

  static Path of(Path results) {
    return results.resolve(NAME);
  }

  static Path journal(Path results, Shard shard) {
    return of(results).resolve("journal%s.log".formatted(shard.suffix()));
  }
}
