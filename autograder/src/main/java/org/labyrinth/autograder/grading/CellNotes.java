package org.labyrinth.autograder.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.labyrinth.autograder.process.CellResult;
import org.labyrinth.autograder.process.Fault;
import org.labyrinth.autograder.protocol.CellOutcome;
import org.labyrinth.autograder.protocol.CellStatus;

/** What became of the planned cells: as notes to the student, and as the cause of a lost answer. */
final class CellNotes {
  /** Nobody reads more. */
  private static final int MAX_NOTES = 100;

  private static final int MAX_MESSAGE = 2000;

  private final List<PlannedCell> cells;
  private final List<CellResult> results;

  CellNotes(List<PlannedCell> cells, List<CellResult> results) {
    this.cells = cells;
    this.results = results;
  }

  List<CellNote> notes() {
    List<CellNote> notes = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i).name();
      CellResult result = results.get(i);
      if (result instanceof CellResult.Ran ran) {
        notes.addAll(notes(name, ran.outcome()));
      } else if (result instanceof CellResult.Fell fell) {
        notes.add(
            new CellNote(
                name, 0, Grader.reason(fell.fault()), "left out: " + sentence(fell.fault())));
      } else {
        notes.add(
            new CellNote(name, 0, Reason.TIMEOUT, "not reached: the submission's time was up"));
      }
    }
    return notes.stream().limit(MAX_NOTES).map(CellNotes::cut).toList();
  }

  private static CellNote cut(CellNote note) {
    String message = note.message();
    return message.length() <= MAX_MESSAGE
        ? note
        : new CellNote(
            note.cell(), note.line(), note.reason(), message.substring(0, MAX_MESSAGE) + "…");
  }

  private static List<CellNote> notes(String name, CellOutcome outcome) {
    if (outcome.status() != CellStatus.OK) {
      return List.of(new CellNote(name, outcome.line(), reason(outcome), outcome.error()));
    }
    return outcome.unresolved().stream()
        .map(text -> new CellNote(name, 0, Reason.COMPILE_ERROR, text))
        .toList();
  }

  private static String sentence(Fault fault) {
    return switch (fault) {
      case TIMEOUT -> "it did not end within the time limit";
      case EXITED -> "it ended the process";
      case OUT_OF_MEMORY -> "it used up the memory";
      case PROTOCOL, UNRESOLVED, NOT_MADE -> "it disturbed the process";
    };
  }

  /** Why there is no answer to a question: the fate of the cell that should hold it. */
  Reason causeOfAbsence(String id) {
    List<CellResult> own =
        IntStream.range(0, cells.size())
            .filter(i -> cells.get(i).id().equals(id))
            .mapToObj(results::get)
            .toList();
    if (own.isEmpty()) {
      return Reason.MISSING;
    }
    return cause(own.stream().filter(CellNotes::isBad).findFirst().orElse(own.get(0)));
  }

  private static boolean isBad(CellResult result) {
    return !(result instanceof CellResult.Ran ran) || ran.outcome().status() != CellStatus.OK;
  }

  private static Reason cause(CellResult result) {
    if (result instanceof CellResult.Fell fell) {
      return Grader.reason(fell.fault());
    } else if (result instanceof CellResult.Ran ran) {
      return reason(ran.outcome());
    }
    return Reason.TIMEOUT;
  }

  private static Reason reason(CellOutcome outcome) {
    return outcome.status() == CellStatus.EXCEPTION ? Reason.EXCEPTION : Reason.COMPILE_ERROR;
  }
}
