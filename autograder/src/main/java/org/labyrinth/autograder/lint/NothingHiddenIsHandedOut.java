package org.labyrinth.autograder.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.labyrinth.autograder.release.SolutionLines;
import org.labyrinth.autograder.release.Stripper;

/**
 * The handout is the solved notebook with stubs for its answers, and no line of an answer is in it.
 */
final class NothingHiddenIsHandedOut implements LintRule {
  @Override
  public List<Finding> check(LintSubject subject) throws IOException {
    List<Finding> findings = new ArrayList<>();
    String solved = Files.readString(subject.solution());
    String handout = Files.readString(subject.handout());
    String place = subject.root().relativize(subject.handout()).toString();
    if (!handout.equals(Stripper.strip(solved))) {
      findings.add(
          new Finding(
              place,
              "is not what the solved notebook gives: java Lab.java release --exercises exercises"));
    }
    SolutionLines.of(solved)
        .in(handout)
        .ifPresent(line -> findings.add(new Finding(place, "shows a line of an answer: " + line)));
    return findings;
  }
}
