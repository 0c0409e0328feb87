package org.labyrinth.autograder.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
  private static final String ODD =
      "\uFEFFa,\"b \"\"x\"\"\",c\r\n 1 ,\"two\nlines\",\r\n\r\nshort\n\"q\" ,=1+1,\u00fc";

  @TempDir Path folder;

  @Test
  void fieldsAreReadAsTheyAreMeant() {
    CsvFile file = CsvFile.parse(ODD);
    assertThat(file.column("B \"X\"")).isEqualTo(1);
    assertThat(file.column("a")).isZero();
    assertThat(file.column("d")).isEqualTo(-1);
    CsvRow one = file.rows().get(1);
    assertThat(one.value(0)).isEqualTo("1");
    assertThat(one.value(1)).isEqualTo("two\nlines");
    assertThat(one.value(2)).isEmpty();
    assertThat(one.value(7)).isEmpty();
    assertThat(file.rows()).extracting(CsvRow::line).containsExactly(1, 2, 4, 5, 6);
    assertThat(file.rows().get(4).value(0)).isEqualTo("q");
  }

  @Test
  void onlyTheReplacedFieldChanges() {
    CsvFile file = CsvFile.parse(ODD);
    assertThat(file.with(Map.of())).isEqualTo(ODD);
    CsvField last = file.rows().get(1).fields().get(2);
    CsvField first = file.rows().get(4).fields().get(0);
    assertThat(file.with(Map.of(last, "9.5", first, "x, y")))
        .isEqualTo(ODD.replace("lines\",\r\n", "lines\",9.5\r\n").replace("\"q\" ", "\"x, y\""));
  }

  @Test
  void theSeparatorIsTheOneTheHeaderHasMostOf() {
    assertThat(CsvFile.parse("a;b,c;d\n1,5;2;3").rows().get(1).value(0)).isEqualTo("1,5");
    assertThat(CsvFile.parse("a\tb\n1,2\t3").rows().get(1).value(0)).isEqualTo("1,2");
    assertThat(CsvFile.parse("\"a;;;\",b\n1,2").separator()).isEqualTo(',');
  }

  @Test
  void whatIsNoTableIsRefusedWithItsLine() throws Exception {
    assertThatThrownBy(() -> CsvFile.parse("a,b\n1,\"2\n3"))
        .hasMessage("line 2: a quote is opened and not closed");
    assertThatThrownBy(() -> CsvFile.parse("\n\n")).hasMessageContaining("header");
    Path latin = folder.resolve("latin.csv");
    Files.write(latin, "M\u00fcller".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> CsvFile.read(latin)).hasMessageContaining("must be UTF-8");
  }

  @Test
  void noWordsAreAFormula() {
    for (String formula : List.of("=cmd()", "+1", "-1", "@SUM(A1)", "\t=1", "\uFF1D1")) {
      assertThat(Csv.words(formula)).isEqualTo("'" + formula);
      assertThat(Csv.original(Csv.words(formula))).isEqualTo(formula);
    }
    assertThat(Csv.words("O'Neill")).isEqualTo("O'Neill");
    assertThat(Csv.original("'Neill")).isEqualTo("'Neill");
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadAgain(
      @ForAll @Size(min = 1, max = 4)
          List<@Size(max = 6) @Chars({'a', ',', '"', '\n', ' ', '='}) String> row) {
    List<String> header = List.of("x", "y", "z", "w").subList(0, row.size());
    CsvFile file = CsvFile.parse(Csv.table(List.of(header, row), "\r\n"));
    assertThat(file.rows().get(1).fields()).extracting(CsvField::value).isEqualTo(row);
    assertThat(file.with(Map.of())).isEqualTo(file.text());
  }
}
