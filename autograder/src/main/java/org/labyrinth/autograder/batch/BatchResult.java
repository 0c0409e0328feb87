package org.labyrinth.autograder.batch;

import java.util.List;
import org.labyrinth.autograder.report.StudentResult;

/**
 * All results of a batch.
 *
 * @param results one for each student, by name
 * @param summary the same in numbers
 */
public record BatchResult(List<StudentResult> results, BatchSummary summary) {
  public BatchResult {
    results = List.copyOf(results);
  }
}
