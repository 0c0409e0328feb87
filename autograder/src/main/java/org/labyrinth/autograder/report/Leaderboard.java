package org.labyrinth.autograder.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.labyrinth.exercises.Score;

/** Who did best in a class's challenges: a line a student and board, the best first. */
final class Leaderboard {
  private Leaderboard() {}

  /**
   * Ranks a class. The order hangs on nothing but the results: boards by name, then ranks, and who
   * shares a rank stands by name.
   */
  static List<Standing> standings(List<StudentResult> results) {
    Map<String, List<Standing>> boards = new TreeMap<>();
    for (StudentResult result : results) {
      for (Score score : result.scores()) {
        boards
            .computeIfAbsent(score.board(), board -> new ArrayList<>())
            .add(new Standing(0, result.student(), score));
      }
    }
    return boards.values().stream().flatMap(board -> ranked(board).stream()).toList();
  }

  private static List<Standing> ranked(List<Standing> board) {
    Comparator<Standing> byValue = Comparator.comparing(each -> new BigDecimal(each.value()));
    boolean higher = board.get(0).score().higherIsBetter();
    List<Standing> sorted =
        board.stream()
            .sorted((higher ? byValue.reversed() : byValue).thenComparing(Standing::student))
            .toList();
    List<Standing> ranked = new ArrayList<>();
    for (Standing each : sorted) {
      int place = ranked.size();
      boolean shared = place > 0 && ranked.get(place - 1).value().equals(each.value());
      int rank = shared ? ranked.get(place - 1).rank() : place + 1;
      ranked.add(new Standing(rank, each.student(), each.score()));
    }
    return ranked;
  }

  /** The standings as CSV, names as in {@code grades.csv}; a value below 0 is a number there. */
  static String csv(List<Standing> standings) {
    StringBuilder csv = new StringBuilder("board,rank,student,value,unit\r\n");
    for (Standing each : standings) {
      String board = GradeTable.field(each.score().board());
      String student = GradeTable.field(each.student());
      String unit = GradeTable.field(each.score().unit());
      csv.append(String.join(",", board, "" + each.rank(), student, each.value(), unit));
      csv.append("\r\n");
    }
    return csv.toString();
  }
}
