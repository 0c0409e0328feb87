package org.labyrinth.autograder.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.labyrinth.autograder.report.Handin;

/**
 * A notebook or zip is a student's by its name, a folder by its own. A notebook named after its
 * exercise too loses that part of its name. Any other file beside them is nobody's.
 *
 * @param slugs the names of the exercises
 */
record PlainLayout(List<String> slugs) implements Layout {
  @Override
  public IntakeKind kind() {
    return IntakeKind.PLAIN;
  }

  @Override
  public List<Owner> owners(String path) {
    if (path.contains("/")) {
      return List.of(new Owner(Names.top(path), Handin.UNKNOWN, Names.below(path)));
    }
    return Names.isNotebook(path) || Names.isZip(path)
        ? List.of(new Owner(student(path), Handin.UNKNOWN, path))
        : List.of();
  }

  /** {@code alice-01-two-averages.ipynb} is Alice's; a notebook named just so keeps its name. */
  String student(String file) {
    String stem = Names.stem(file);
    for (String slug : slugs) {
      String rest = stem.replaceAll("[-_ .]*" + Pattern.quote(slug) + "[-_ .]*", "");
      if (!rest.equals(stem) && !rest.isBlank()) {
        return rest;
      }
    }
    return stem;
  }
}
