package org.labyrinth.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;

class CellSourceTest {
  private static final String CELL =
      """
      // A comment comes first.
      class Reader {
          static int third(int[] row) {
              return row[2]; // the third
          }
      }
      """;

  /** The shell takes its own class names out of what it shows, if it knows them again. */
  private static final String FRAME =
      """
      String frame() {
          try {
              return "" + Reader.third(new int[0]);
          } catch (RuntimeException e) {
              StackTraceElement top = e.getStackTrace()[0];
              return top.getClassName().replace('$', '!') + ":" + top.getLineNumber();
          }
      }
      """;

  @Test
  void aFrameLeadsToTheLineOfItsCell() {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.eval("import java.util.List;");
      shell.eval(CELL);
      shell.eval(FRAME);
      List<SnippetEvent> events = shell.eval("frame()");
      String frame = events.get(0).value().replace("\"", "").replace('!', '$');
      int colon = frame.indexOf(':');
      String name = frame.substring(0, colon);
      int number = Integer.parseInt(frame.substring(colon + 1));
      StackTraceElement element = new StackTraceElement(name, "third", "any", number);
      assertThat(CellSource.line(shell, element)).contains("return row[2];");
      assertThat(CellSource.line(shell, new StackTraceElement("other.Reader", "f", "any", 3)))
          .isEmpty();
      assertThat(CellSource.line(shell, new StackTraceElement(name, "f", "any", -1))).isEmpty();
    }
  }

  @Test
  void withoutAKernelNoLineIsKnown() {
    assertThat(CellSource.line(new StackTraceElement("A", "b", "c", 1))).isEmpty();
  }
}
