package org.labyrinth.autograder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.labyrinth.autograder.intake.ReadSubmission;
import org.labyrinth.autograder.intake.Submission;
import org.labyrinth.autograder.intake.SubmissionFinder;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.similarity.SimilarPair;
import org.labyrinth.autograder.similarity.Similarity;
import org.labyrinth.autograder.similarity.SimilarityReport;
import org.labyrinth.autograder.similarity.StarterCode;
import org.labyrinth.autograder.similarity.Threshold;
import org.labyrinth.exercises.catalogue.Exercise;
import org.labyrinth.exercises.catalogue.Exercises;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code similar SUBMISSIONS --out DIR}. */
@Command(
    name = "similar",
    description = {
      "Finds answers that are more alike than chance would have them, whatever their "
          + "variables are called, without the code that was handed out. Writes similar.html, "
          + "with pages that show two answers side by side, and similar.csv.",
      "It is a reason to read, and no proof of anything."
    },
    mixinStandardHelpOptions = true)
final class SimilarCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SUBMISSIONS",
      arity = "1..*",
      description = "Folders, zips or notebooks.")
  private List<Path> submissions = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "For the report.")
  private Path out;

  @Option(
      names = "--share",
      paramLabel = "PERCENT",
      description = "The least share of one's own words that the other has (${DEFAULT-VALUE}).")
  private double percent = 100 * Threshold.DEFAULT.share();

  @Option(
      names = "--words",
      paramLabel = "N",
      description = "The least number of such words (${DEFAULT-VALUE}).")
  private int words = Threshold.DEFAULT.words();

  @Mixin private RootOptions root;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Threshold threshold = new Threshold(percent / 100, words);
    for (Path each : submissions) {
      if (!Files.exists(each)) {
        throw new InputException(each + " does not exist: SUBMISSIONS");
      }
    }
    Map<String, Notebook> handouts = new LinkedHashMap<>();
    for (Exercise exercise : Exercises.all()) {
      Path handout = root.root().resolve("exercises").resolve(exercise.slug() + ".ipynb");
      handouts.put(exercise.slug(), RootOptions.read(handout));
    }
    Similarity similarity = new Similarity(new StarterCode(handouts));
    for (Submission each : new SubmissionFinder(List.copyOf(handouts.keySet())).find(submissions)) {
      ReadSubmission read = ReadSubmission.of(each);
      read.problems().forEach(p -> spec.commandLine().getErr().println(each.student() + ": " + p));
      read.notebooks().values().forEach(notebook -> similarity.add(each.student(), notebook));
    }
    if (similarity.size() == 0) {
      throw new InputException("the submissions hold no answer to any exercise: SUBMISSIONS");
    }
    List<SimilarPair> pairs = SimilarityReport.write(similarity, threshold, out);
    spec.commandLine().getOut().println(out.resolve("similar.html"));
    spec.commandLine().getOut().println(out.resolve("similar.csv"));
    spec.commandLine()
        .getErr()
        .println("%d answers, %d pairs to look at".formatted(similarity.size(), pairs.size()));
    return 0;
  }
}
