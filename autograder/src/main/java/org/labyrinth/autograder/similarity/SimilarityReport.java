package org.labyrinth.autograder.similarity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.labyrinth.autograder.csv.Csv;
import org.labyrinth.autograder.report.AtomicFiles;
import org.labyrinth.autograder.report.Texts;

/**
 * Writes what was found: {@code similar.csv} has all pairs, {@code similar.html} the most alike,
 * and each of those a page in {@code pairs}.
 */
public final class SimilarityReport {
  /** Who has read five hundred pairs has seen enough. */
  private static final int PAGES = 500;

  private SimilarityReport() {}

  /**
   * Writes.
   *
   * @param similarity the answers
   * @param threshold which pairs are worth a look
   * @param folder where to; what an earlier run wrote there is replaced
   * @return the pairs, the most alike first
   * @throws IOException if it cannot be written
   */
  public static List<SimilarPair> write(Similarity similarity, Threshold threshold, Path folder)
      throws IOException {
    List<SimilarPair> pairs = similarity.pairs(threshold);
    int pages = Math.min(PAGES, pairs.size());
    removePages(folder.resolve("pairs"));
    for (int i = 0; i < pages; i++) {
      AtomicFiles.write(
          folder.resolve(SimilarityPage.file(i + 1)),
          SimilarityPage.pair(similarity.sideBySide(pairs.get(i))));
    }
    AtomicFiles.write(folder.resolve("similar.csv"), csv(pairs));
    AtomicFiles.write(
        folder.resolve("similar.html"),
        SimilarityPage.list(pairs, similarity.size(), pages, threshold));
    return pairs;
  }

  private static void removePages(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          if (file.getFileName().toString().matches("\\d{4,}\\.html")) {
            Files.delete(file);
          }
        }
      }
    }
  }

  static String csv(List<SimilarPair> pairs) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "exercise",
            "question",
            "first",
            "second",
            "share_of_first",
            "share_of_second",
            "words"));
    for (SimilarPair pair : pairs) {
      rows.add(
          List.of(
              pair.exercise(),
              pair.question(),
              Csv.words(Texts.line(pair.first())),
              Csv.words(Texts.line(pair.second())),
              Texts.number(pair.shareOfFirst()),
              Texts.number(pair.shareOfSecond()),
              String.valueOf(pair.words())));
    }
    return Csv.table(rows, "\r\n");
  }
}
