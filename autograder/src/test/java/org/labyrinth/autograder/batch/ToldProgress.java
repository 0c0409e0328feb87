package org.labyrinth.autograder.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Remembers what it was told. */
final class ToldProgress implements Progress {
  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void found(String sentence) {
    lines.add("found " + sentence);
  }

  @Override
  public void begin(int submissions) {
    lines.add("begin " + submissions);
  }

  @Override
  public void done(String student, String outcome) {
    lines.add(student + ": " + outcome);
  }

  @Override
  public void already(String student) {
    lines.add(student + ": graded already");
  }

  @Override
  public void secondLook(int submissions) {
    lines.add("second look " + submissions);
  }

  @Override
  public void trouble(String sentence) {
    lines.add("trouble " + sentence);
  }

  @Override
  public void close() {}
}
