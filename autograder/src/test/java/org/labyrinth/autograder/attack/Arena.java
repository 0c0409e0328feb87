package org.labyrinth.autograder.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.labyrinth.autograder.process.Limits;
import org.labyrinth.autograder.process.StudentJvm;
import org.labyrinth.autograder.sample.Sample;

/** The exercise with canaries, and a student's JVM that knows its contracts and not its tests. */
final class Arena {
  /**
   * Short, since every attack that hangs waits for them; a machine with more to do than it can
   * needs longer ones, or honest cells look as if they hung.
   */
  static final Limits LIMITS =
      new Limits(
          Duration.ofSeconds(Integer.getInteger("labyrinth.attack.cell", 8)),
          Duration.ofSeconds(Integer.getInteger("labyrinth.attack.test", 3)),
          Duration.ofSeconds(Integer.getInteger("labyrinth.attack.submission", 60)),
          128);

  private Arena() {}

  static StudentJvm jvm(Path contracts) throws IOException {
    TargetExercise.writeContracts(contracts);
    StudentJvm sample = Sample.jvm();
    List<Path> classPath = new ArrayList<>(sample.classPath());
    classPath.add(contracts);
    return new StudentJvm(classPath, LIMITS.megabytes(), sample.options(), sample.isolation());
  }

  static AttackReport report(Path contracts, List<Attack> attacks, int atATime) throws IOException {
    return new AttackSuite(TargetExercise.victim(), jvm(contracts), LIMITS).run(attacks, atATime);
  }
}
