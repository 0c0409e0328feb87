package org.labyrinth.autograder.intake;

import java.util.List;
import org.labyrinth.autograder.report.Handin;

/**
 * A folder or zip that is one student's as a whole.
 *
 * @param student whose
 */
record OneStudentsLayout(String student) implements Layout {
  @Override
  public IntakeKind kind() {
    return IntakeKind.PLAIN;
  }

  @Override
  public List<Owner> owners(String path) {
    return List.of(new Owner(student, Handin.UNKNOWN, path));
  }
}
