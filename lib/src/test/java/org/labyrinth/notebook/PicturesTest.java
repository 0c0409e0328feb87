package org.labyrinth.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.labyrinth.image.Axis;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class PicturesTest {
  /** One pore voxel at (z, y, x) = (0, 1, 2). */
  private static final VoxelImage IMAGE =
      VoxelImage.from(
          new Shape(2, 3, 4), Spacing.UNIT, (z, y, x) -> z == 0 && y == 1 && x == 2 ? 1 : 0);

  private static final int PORE = Palette.label(1).getRGB();

  @Test
  void aSliceNormalToZShowsRowsDownAndColumnsRight() {
    BufferedImage page = Slice.of(IMAGE, Axis.Z, 0).pixels();
    int scale = page.getWidth() / 4;
    assertThat(page.getHeight()).isGreaterThan(3 * scale); // the bar comes below
    assertThat(page.getRGB(2 * scale, scale)).isEqualTo(PORE);
    assertThat(page.getRGB(2 * scale - 1, scale)).isNotEqualTo(PORE);
    assertThat(page.getRGB(2 * scale, 2 * scale)).isNotEqualTo(PORE);
  }

  @Test
  void theOtherSlicesShowPagesDown() {
    BufferedImage alongY = Slice.of(IMAGE, Axis.Y, 1).pixels();
    int scale = alongY.getWidth() / 4;
    assertThat(alongY.getRGB(2 * scale, 0)).isEqualTo(PORE);
    BufferedImage alongX = Slice.of(IMAGE, Axis.X, 2).pixels();
    scale = alongX.getWidth() / 3;
    assertThat(alongX.getRGB(scale, 0)).isEqualTo(PORE);
    assertThat(alongX.getRGB(scale, scale)).isNotEqualTo(PORE);
  }

  @Test
  void aSliceOutsideTheImageSaysWhichThereAre() {
    assertThatThrownBy(() -> Slice.of(IMAGE, Axis.Z, 2))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("slice z = 2 must be from 0 to 1: image of shape 2×3×4");
  }

  @Test
  void aFieldRunsFromDarkToLightAndNothingIsGrey() {
    ScalarField field = ScalarField.from(new Shape(1, 1, 3), (z, y, x) -> x == 1 ? Double.NaN : x);
    Picture picture = Slice.of(field, Axis.Z, 0, "c [mol/m³]");
    int scale = 360 / 3;
    assertThat(picture.pixels().getRGB(1, 1)).isEqualTo(Palette.ramp(0).getRGB());
    assertThat(picture.pixels().getRGB(3 * scale - 1, 1)).isEqualTo(Palette.ramp(1).getRGB());
    assertThat(picture.pixels().getRGB(scale + 1, 1)).isEqualTo(0xFF4A4A4A);
    assertThat(picture.alt()).isEqualTo("c [mol/m³] on slice z = 0, from 0 to 2");
  }

  @Test
  void aColourScaleOfItsOwnIsTheSameForEveryPlane() {
    ScalarField field = ScalarField.from(new Shape(2, 1, 2), (z, y, x) -> z + x);
    Picture first = Slice.of(field, Axis.Z, 0, "c [-]", 0, 2);
    Picture second = Slice.of(field, Axis.Z, 1, "c [-]", 0, 2);
    int right = 2 * 360 / 2 - 1;
    assertThat(first.pixels().getRGB(right, 1)).isEqualTo(Palette.ramp(0.5).getRGB());
    assertThat(second.pixels().getRGB(1, 1)).isEqualTo(Palette.ramp(0.5).getRGB());
    assertThat(second.alt()).isEqualTo("c [-] on slice z = 1, from 0 to 2");
    assertThatThrownBy(() -> Slice.of(field, Axis.Z, 0, "c [-]", 2, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("colour scale = 2.0 to 0.0 must rise: slice of c [-]");
  }

  @Test
  void theRampGrowsLighterAllTheWay() {
    double before = -1;
    for (int i = 0; i <= 50; i++) {
      Color c = Palette.ramp(i / 50.0);
      double lightness = 0.2126 * c.getRed() + 0.7152 * c.getGreen() + 0.0722 * c.getBlue();
      assertThat(lightness).isGreaterThan(before);
      before = lightness;
    }
  }

  @Test
  void aFullCubeShowsThreeFacesInThreeShades() {
    VoxelImage cube = VoxelImage.from(Shape.cube(8), Spacing.UNIT, (z, y, x) -> 0);
    BufferedImage view = View3D.of(cube).pixels();
    int middle = view.getWidth() / 2;
    int top = view.getRGB(middle, middle - 60);
    int left = view.getRGB(middle - 60, middle + 60);
    int right = view.getRGB(middle + 60, middle + 60);
    assertThat(new int[] {top, left, right}).doesNotHaveDuplicates();
    assertThat(view.getRGB(2, 2)).isEqualTo(Color.WHITE.getRGB());
  }

  @Test
  void anAbsentPhaseLeavesTheViewEmpty() {
    BufferedImage view = View3D.of(IMAGE, 7).pixels();
    assertThat(view.getRGB(view.getWidth() / 2, view.getHeight() / 2))
        .isEqualTo(Color.WHITE.getRGB());
  }

  @Test
  void picturesCarryTheirPngAndTheirWords() throws IOException {
    Picture picture = Slice.of(IMAGE, Axis.Z, 0);
    BufferedImage back = ImageIO.read(new ByteArrayInputStream(picture.png()));
    assertThat(back.getWidth()).isEqualTo(picture.pixels().getWidth());
    assertThat(new Picture(back, "a <b> & \"c\"").toHtml())
        .startsWith("<img alt=\"a &lt;b&gt; &amp; &quot;c&quot;\"")
        .contains("data:image/png;base64,");
  }

  @Test
  void aChartSaysItsTitleItsAxesAndWhereEachLineRuns() {
    XYChart chart = Charts.xy("Spread", "window [voxels]", "porosity [-]");
    chart.addSeries("one image", new double[] {1, 2, 8}, new double[] {0.25, Double.NaN, 0.5});
    chart.addSeries("all", new double[] {1, 8}, new double[] {0.4, 0.4});
    assertThat(Charts.picture(chart).alt())
        .isEqualTo(
            "Chart: Spread: porosity [-] over window [voxels]"
                + "; one image: 0.25 to 0.5 at x 1 to 8; all: 0.4 at x 1 to 8");
  }

  @Test
  void besideEachOtherTwoPicturesKeepTheirPixelsAndWords() {
    Picture slice = Slice.of(IMAGE, Axis.Z, 0);
    Picture both = slice.beside(new Picture(new BufferedImage(3, 5, 1), "right"));
    int left = slice.pixels().getWidth();
    assertThat(both.pixels().getHeight()).isEqualTo(slice.pixels().getHeight());
    assertThat(both.pixels().getRGB(left - 1, 0)).isEqualTo(slice.pixels().getRGB(left - 1, 0));
    assertThat(both.pixels().getRGB(both.pixels().getWidth() - 1, 4)).isEqualTo(0xFF000000);
    assertThat(both.pixels().getRGB(both.pixels().getWidth() - 1, 5)).isEqualTo(0xFFFFFFFF);
    assertThat(both.alt()).isEqualTo(slice.alt() + "; beside it: right");
  }

  @Test
  void tablesAreEscapedAndCutAtThirtyRows() {
    Table table =
        Table.create(
            "a <table>",
            StringColumn.create("name", java.util.Collections.nCopies(40, "<i>")),
            DoubleColumn.create("x [m]", new double[40]));
    assertThat(Tables.html(table))
        .contains("<caption>a &lt;table&gt;</caption>", "<th>x [m]</th>", "&lt;i&gt;")
        .endsWith("<p>… and 10 rows more</p>");
  }

  @Test
  void numbersAreShort() {
    assertThat(Numbers.short4(0)).isEqualTo("0");
    assertThat(Numbers.short4(1200)).isEqualTo("1200");
    assertThat(Numbers.short4(-0.123456)).isEqualTo("-0.1235");
    assertThat(Numbers.short4(123456.7)).isEqualTo("123457");
    assertThat(Numbers.short4(1.2e-19)).isEqualTo("1.200e-19");
    assertThat(Numbers.short4(Double.POSITIVE_INFINITY)).isEqualTo("∞");
  }

  @Test
  void aClaimShowsItsNumberOrThrows() {
    assertThat(Claim.near("ε [-]", 0.401, 0.4, 0.01))
        .hasToString("✓ ε [-] = 0.401000, claimed 0.400000 ± 0.010");
    assertThat(Claim.holds("a < b", true).and(Claim.holds("c", true)).toHtml())
        .contains("✓ a &lt; b</p>", "✓ c</p>");
    assertThatThrownBy(() -> Claim.near("ε [-]", 0.5, 0.4, 0.01))
        .isInstanceOf(AssertionError.class)
        .hasMessage("The claim does not hold: ε [-] = 0.500000, claimed 0.400000 ± 0.010");
    assertThatThrownBy(() -> Claim.near("ε [-]", Double.NaN, 0.4, 1))
        .isInstanceOf(AssertionError.class);
  }
}
