package org.labyrinth.autograder.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labyrinth.autograder.notebook.Cell;
import org.labyrinth.autograder.notebook.Notebook;
import org.labyrinth.autograder.notebook.Role;

class SimilarityTest {
  private static final String STUB =
      "class MySum implements Sum {\n  public double sum(double[] values) {\n    throw new"
          + " UnsupportedOperationException(\"your answer\");\n  }\n}";
  private static final Notebook HANDOUT =
      notebook(
          new Cell(true, "import java.util.*;", Role.LOCKED, "setup"),
          new Cell(true, STUB, Role.SOLUTION, "99-1"));

  private static Notebook notebook(Cell... cells) {
    return new Notebook(Arrays.asList(cells));
  }

  private static StarterCode starter() {
    return new StarterCode(Map.of("99-sums", HANDOUT));
  }

  /** An answer of many words, another for each seed. */
  private static Notebook answer(long seed) {
    Random random = new Random(seed);
    String[] calls = {"Math.abs", "Math.sqrt", "Math.exp", "Math.log", "Math.sin", "Math.ceil"};
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      body.append("    double v").append(i).append(" = ");
      for (int k = 0; k < 4; k++) {
        body.append(calls[random.nextInt(calls.length)]).append("(v) ");
        body.append("+-*/".charAt(random.nextInt(4))).append(' ');
      }
      body.append("2;\n");
    }
    String source = STUB.replaceAll("    throw [^;]*;\n", body + "    return v0;\n");
    return notebook(new Cell(true, source, Role.SOLUTION, "99-1"));
  }

  private static String run(String text) {
    return Arrays.toString(Words.of(Lexer.tokens(text, 1000)));
  }

  @Test
  void namesNumbersAndCommentsDoNotMatterButTheLibraryDoes() {
    String one = "double area(int n) { double sum = 1.5e-3; /* x */ return sum * image.at(n); }";
    String two = "double size(int k) { // y\n double s = 2; return s * image.at(k); }";
    assertThat(run(one)).isEqualTo(run(two));
    assertThat(run(one)).isNotEqualTo(run(two.replace(".at(", ".of(")));
    assertThat(run("String s = \"a\\\"b\";")).isEqualTo(run("String t = \"\"\"\nc \"d\"\n\"\"\";"));
  }

  @Test
  void brokenCodeIsTakenApartToo() {
    for (String broken :
        List.of("\"", "'", "/*", "\"\"\"", "\\u002a/", "int x = 1e", "\"\\", "é#`")) {
      assertThat(Lexer.tokens(broken, 100).size()).isLessThanOrEqualTo(broken.length());
    }
    assertThat(Lexer.tokens("a ".repeat(1000), 10)).hasSize(10);
  }

  @Property(tries = 200)
  void whatTwoTextsShareInARowHasAFingerprintInBoth(@ForAll long seed) {
    Random random = new Random(seed);
    int shared = Winnowing.RUN + Winnowing.WINDOW - 1;
    int[] common = random.ints(shared, 0, 50).toArray();
    long[] one = Winnowing.hashes(around(common, random));
    long[] other = Winnowing.hashes(around(common, random));
    List<Long> kept = Arrays.stream(Winnowing.kept(one)).mapToObj(i -> one[i]).toList();
    assertThat(Arrays.stream(Winnowing.kept(other)).mapToObj(i -> other[i]))
        .containsAnyElementsOf(kept);
  }

  private static int[] around(int[] common, Random random) {
    return IntStream.concat(
            IntStream.concat(random.ints(random.nextInt(40), 0, 50), Arrays.stream(common)),
            random.ints(random.nextInt(40), 0, 50))
        .toArray();
  }

  @Test
  void whatWasHandedOutIsNobodysOwn() {
    assertThat(starter().own(STUB)).isEmpty();
    assertThat(starter().own(STUB.replace("throw", "return")))
        .extracting(Token::text)
        .contains("return")
        .doesNotContain("sum", "MySum", "implements");
  }

  @Test
  void aPairIsFoundAmongManyAndWhatManyHaveIsNone() {
    Similarity similarity = new Similarity(starter());
    for (int i = 0; i < 40; i++) {
      similarity.add("student %02d".formatted(i), answer(i));
    }
    similarity.add("copy", answer(7));
    assertThat(similarity.pairs(Threshold.DEFAULT))
        .extracting(pair -> pair.first() + ", " + pair.second() + ": " + pair.share())
        .containsExactly("copy, student 07: 1.0");
    // Twenty with the same answer have it from the lecture.
    for (int i = 0; i < 20; i++) {
      similarity.add("lecture %02d".formatted(i), answer(1000));
    }
    assertThat(similarity.pairs(Threshold.DEFAULT)).hasSize(1);
  }

  @Test
  void whatStandsInCellsOfOnesOwnBelongsToTheAnswerBefore() {
    Similarity similarity = new Similarity(starter());
    Cell stub = new Cell(true, "class MySum extends Help {}", Role.SOLUTION, "99-1");
    Cell help = new Cell(true, answer(1).cells().get(0).source(), Role.FREE, "");
    similarity.add("ada", answer(1));
    similarity.add("bob", notebook(stub, help));
    assertThat(similarity.pairs(Threshold.DEFAULT)).hasSize(1);
  }

  @Test
  void pagesShowBothAnswersAndRunNothing(@TempDir Path folder) throws Exception {
    Similarity similarity = new Similarity(starter());
    String evil = answer(1).cells().get(0).source() + "\n// <script>alert(1)</script> \u202e\u0007";
    similarity.add("<img src=x>", notebook(new Cell(true, evil, Role.SOLUTION, "99-1")));
    similarity.add("=cmd()", answer(1));
    SimilarityReport.write(similarity, Threshold.DEFAULT, folder);

    List<String> csv = Files.readString(folder.resolve("similar.csv")).lines().toList();
    assertThat(csv).hasSize(2);
    assertThat(csv.get(0))
        .isEqualTo("exercise,question,first,second,share_of_first,share_of_second,words");
    assertThat(csv.get(1)).startsWith("99-sums,99-1,<img src=x>,'=cmd(),1,1,");
    String list = Files.readString(folder.resolve("similar.html"));
    assertThat(list)
        .contains("no proof of anything", "pairs/0001.html", "&lt;img src=x&gt;")
        .doesNotContain("<img", "<script");
    String page = Files.readString(folder.resolve("pairs/0001.html"));
    assertThat(page)
        .contains("no proof of anything", "&lt;script&gt;", "<mark>double v0", "\uFFFD")
        .doesNotContain("<img", "<script", "\u202e", "\u0007", "<mark>class");

    similarity.add("=cmd()", notebook());
    SimilarityReport.write(similarity, new Threshold(1, 10_000), folder);
    assertThat(folder.resolve("pairs/0001.html")).doesNotExist();
    assertThat(Files.readString(folder.resolve("similar.html"))).contains("There are none");
  }

  @Test
  void thresholdsAreInTheirRange() {
    assertThatThrownBy(() -> new Threshold(0, 60))
        .hasMessage("share = 0.0 must be in (0, 1]: threshold");
    assertThatThrownBy(() -> new Threshold(0.5, 3))
        .hasMessage("words = 3 must be at least 12: threshold");
  }
}
