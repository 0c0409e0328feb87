package org.labyrinth.autograder.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.process.Deadline;
import org.labyrinth.autograder.process.Fault;
import org.labyrinth.autograder.process.Limits;
import org.labyrinth.autograder.process.ProcessPool;
import org.labyrinth.autograder.process.StudentAnswer;
import org.labyrinth.autograder.process.StudentJvm;
import org.labyrinth.autograder.process.StudentSession;
import org.labyrinth.exercises.TestResult;
import org.labyrinth.exercises.TestRunner;
import org.labyrinth.exercises.TestWatch;

/** Grades one submission of one exercise at a time; may be used by many threads. */
public final class Grader implements AutoCloseable {
  private final ProcessPool pool;
  private final Limits limits;

  /**
   * A grader.
   *
   * @param jvm how the processes for student code are started
   * @param limits what a submission may use up
   */
  public Grader(StudentJvm jvm, Limits limits) {
    this.pool = new ProcessPool(jvm);
    this.limits = limits;
  }

  /**
   * What keeps a student's code apart here.
   *
   * @return a sentence without a full stop
   */
  public String isolation() {
    return pool.jvm().isolation().sentence();
  }

  /**
   * Grades a notebook.
   *
   * @param assignment the exercise
   * @param submission the student's notebook
   * @return the points and their reasons; never an exception on account of the submission
   */
  public ExerciseGrade grade(Assignment assignment, Notebook submission) {
    List<PlannedCell> plan = Plan.of(assignment.solution(), submission);
    List<String> sources = plan.stream().map(PlannedCell::source).toList();
    List<QuestionGrade> grades = new ArrayList<>();
    List<Class<?>> contracts = new ArrayList<>();
    assignment.questions().forEach(question -> contracts.add(question.contract()));
    try (StudentSession session = new StudentSession(pool, sources, contracts, limits)) {
      session.prepare();
      int left = assignment.questions().size();
      for (GradedQuestion question : assignment.questions()) {
        Deadline latest = session.deadline().share(left--);
        grades.add(grade(question, session, plan, latest));
      }
      List<CellNote> notes = new CellNotes(plan, session.results()).notes();
      return new ExerciseGrade(assignment.slug(), grades, notes);
    }
  }

  private QuestionGrade grade(
      GradedQuestion question, StudentSession session, List<PlannedCell> plan, Deadline latest) {
    StudentAnswer answer = new StudentAnswer(session, question.contract());
    List<Optional<Fault>> faults = new ArrayList<>();
    List<TestResult> results =
        TestRunner.run(
            question.contract(),
            question.hiddenTests(),
            answer.instance(),
            new TestWatch() {
              @Override
              public void started() {
                answer.begin(limits.test(), latest);
              }

              @Override
              public void ended() {
                faults.add(answer.fault());
              }
            });
    CellNotes cells = new CellNotes(plan, session.results());
    List<TestGrade> tests = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      tests.add(testGrade(results.get(i), faults.get(i), question.question().id(), cells));
    }
    return QuestionGrade.of(question, tests);
  }

  private static TestGrade testGrade(
      TestResult result, Optional<Fault> fault, String id, CellNotes cells) {
    Reason reason =
        fault
            .map(f -> f == Fault.UNRESOLVED ? cells.causeOfAbsence(id) : reason(f))
            .orElseGet(() -> reason(result));
    return new TestGrade(
        result.test().name(),
        result.test().sentence(),
        result.test().weight(),
        reason,
        result.test().hint(),
        result.message(),
        result.scores());
  }

  private static Reason reason(TestResult result) {
    return switch (result.verdict()) {
      case PASSED -> Reason.PASSED;
      case WRONG -> Reason.WRONG;
      case EXCEPTION -> Reason.EXCEPTION;
      case NOT_ANSWERED -> Reason.NOT_ANSWERED;
    };
  }

  /** Ends the processes that are ready for more. */
  @Override
  public void close() {
    pool.close();
  }

  static Reason reason(Fault fault) {
    return switch (fault) {
      case TIMEOUT -> Reason.TIMEOUT;
      case EXITED -> Reason.EXITED;
      case OUT_OF_MEMORY -> Reason.OUT_OF_MEMORY;
      case PROTOCOL -> Reason.PROTOCOL;
      case UNRESOLVED -> Reason.COMPILE_ERROR;
      case NOT_MADE -> Reason.EXCEPTION;
    };
  }
}
