package org.labyrinth.autograder.report;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.labyrinth.autograder.grading.ExerciseGrade;
import org.labyrinth.autograder.grading.QuestionGrade;
import org.labyrinth.autograder.grading.Reason;
import org.labyrinth.autograder.grading.TestGrade;

/**
 * A result as JUnit XML, in the form of Maven's Surefire, for platforms that show tests. It is the
 * student's: a test has a number, a reason and a hint, and no name. What is wrong counts as a
 * failure, what could not run as an error; nothing is skipped, for then it might look like passed.
 */
final class JunitXml {
  /** No time is told: it would differ each time. */
  private static final String NO_TIME = "0";

  private final XMLStreamWriter xml;

  private JunitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String write(StudentResult result) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JunitXml(xml).suite(result);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes all that is written", e);
    }
    return text.append('\n').toString();
  }

  private void suite(StudentResult result) throws XMLStreamException {
    List<TestGrade> tests =
        result.exercises().stream()
            .flatMap(exercise -> exercise.questions().stream())
            .flatMap(question -> question.tests().stream())
            .toList();
    List<String> problems = Feedback.problems(result);
    long failures = tests.stream().filter(test -> isFailure(test.reason())).count();
    long errors = tests.stream().filter(test -> isError(test.reason())).count() + problems.size();
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("testsuite");
    attribute("name", result.student());
    attribute("time", NO_TIME);
    attribute("tests", String.valueOf(tests.size() + problems.size()));
    attribute("errors", String.valueOf(errors));
    attribute("skipped", "0");
    attribute("failures", String.valueOf(failures));
    properties(result);
    for (ExerciseGrade exercise : result.exercises()) {
      for (QuestionGrade question : exercise.questions()) {
        question(exercise.exercise(), question);
      }
    }
    for (int i = 0; i < problems.size(); i++) {
      begin("submission", "problem " + (i + 1));
      outcome("error", "PROBLEM", problems.get(i));
      end();
    }
    line();
    end();
    xml.writeEndDocument();
  }

  private void properties(StudentResult result) throws XMLStreamException {
    line();
    xml.writeStartElement("properties");
    xml.writeEmptyElement("property");
    attribute("name", "isolation");
    attribute("value", result.isolation());
    end();
  }

  private void question(String exercise, QuestionGrade grade) throws XMLStreamException {
    int number = 0;
    for (TestGrade test : grade.tests()) {
      number++;
      begin(exercise + "." + grade.id(), "test " + number);
      if (!test.passed()) {
        String kind = isError(test.reason()) ? "error" : "failure";
        outcome(kind, test.reason().name(), Feedback.sentence(test));
      }
      end();
    }
  }

  private void begin(String suite, String name) throws XMLStreamException {
    line();
    xml.writeStartElement("testcase");
    attribute("classname", suite);
    attribute("name", name);
    attribute("time", NO_TIME);
  }

  private void outcome(String kind, String type, String words) throws XMLStreamException {
    xml.writeStartElement(kind);
    attribute("type", type);
    attribute("message", words);
    end();
  }

  private static boolean isFailure(Reason reason) {
    return reason == Reason.WRONG || reason == Reason.NOT_ANSWERED || reason == Reason.MISSING;
  }

  private static boolean isError(Reason reason) {
    return reason != Reason.PASSED && !isFailure(reason);
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Texts.line(value));
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
  }
}
