package org.labyrinth.autograder.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.labyrinth.autograder.report.Handin;
import tools.jackson.core.JacksonException;

/**
 * Gradescope's export: a folder {@code submission_N/} for each submission, and {@code
 * submission_metadata.yml} that says whose it is. A group's submission is each member's.
 */
final class GradescopeLayout implements Layout {
  private static final int MAX_BYTES = 100 << 20;
  private final Map<String, List<Handin>> submitters;

  private GradescopeLayout(Map<String, List<Handin>> submitters) {
    this.submitters = submitters;
  }

  /** Gradescope, if its file lies at the top; who handed in what is unknown if it is damaged. */
  static Optional<Layout> of(Listing listing, List<String> sentences) {
    SubmittedFile file = listing.notes().get(Listing.METADATA);
    if (file == null) {
      return Optional.empty();
    }
    Map<String, List<Handin>> submitters = new TreeMap<>();
    try {
      byte[] bytes = file.content().read(MAX_BYTES);
      GradescopeMetadata.read(new ByteArrayInputStream(bytes), submitters);
    } catch (IOException | JacksonException e) {
      sentences.add(
          "%s is damaged: submissions from its line on go by their folders"
              .formatted(Listing.METADATA));
    }
    return Optional.of(new GradescopeLayout(submitters));
  }

  @Override
  public IntakeKind kind() {
    return IntakeKind.GRADESCOPE;
  }

  /** The folders that the metadata names: each has a result, even if it is not there. */
  List<String> folders() {
    return submitters.keySet().stream().map(folder -> folder + "/").toList();
  }

  @Override
  public List<Owner> owners(String path) {
    String folder = Names.top(path);
    if (!path.contains("/")) {
      return List.of();
    }
    List<Owner> owners = new ArrayList<>();
    for (Handin each : submitters.getOrDefault(folder, List.of())) {
      owners.add(new Owner(student(each, folder), each, Names.below(path)));
    }
    return owners;
  }

  private static String student(Handin handin, String folder) {
    if (handin.name().isEmpty()) {
      return handin.id().isEmpty() ? folder : handin.id();
    } else if (!handin.id().isEmpty()) {
      return handin.name() + "_" + handin.id();
    }
    return handin.name() + "_" + (handin.email().isEmpty() ? folder : handin.email());
  }
}
