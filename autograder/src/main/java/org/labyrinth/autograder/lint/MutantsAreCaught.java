package org.labyrinth.autograder.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.labyrinth.autograder.grading.GradedQuestion;
import org.labyrinth.exercises.Trial;

/** Of the slips that a machine can make in a solution, the hidden tests catch nearly all. */
final class MutantsAreCaught {
  /** The least share that must be caught. Some mutants do the same as the solution. */
  static final double LEAST = 0.85;

  private MutantsAreCaught() {}

  /** Makes and judges the mutants of one question. */
  static MutantReport of(LintSubject subject, GradedQuestion question) {
    String cell = subject.solvedCell(question);
    SourceTree source = SourceTree.of(cell);
    List<Edit> counting = LoopCounting.edits(source);
    List<Mutation> mutations = Mutator.mutations(source);
    List<String> cells = new ArrayList<>(List.of(Edit.apply(cell, counting)));
    mutations.forEach(mutation -> cells.add(mutant(cell, counting, mutation.edit())));
    List<Optional<CompiledAnswer>> compiled =
        AnswerCompiler.of(subject.assignment().solution()).compile(cells);
    WarmTests tests = new WarmTests(question);
    compiled.get(0).ifPresent(solution -> tests.failedBySolution(solution, Trial.ORDINARY));
    int made = 0;
    List<Mutation> survivors = new ArrayList<>();
    for (int i = 0; i < mutations.size(); i++) {
      Optional<CompiledAnswer> mutant = compiled.get(i + 1);
      if (mutant.isPresent()) {
        made++;
        if (tests.failed(mutant.get(), Trial.ORDINARY).isEmpty()) {
          survivors.add(mutations.get(i));
        }
      }
    }
    return new MutantReport(
        question.question().id(), made, survivors.stream().map(Mutation::sentence).toList());
  }

  /** The mutated cell, with its loops counted save those inside the mutation itself. */
  private static String mutant(String cell, List<Edit> counting, Edit mutation) {
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : counting) {
      if (edit.start() <= mutation.start() || edit.start() >= mutation.end()) {
        edits.add(edit);
      }
    }
    edits.add(mutation);
    return Edit.apply(cell, edits);
  }
}
