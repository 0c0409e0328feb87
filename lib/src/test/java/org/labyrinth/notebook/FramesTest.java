package org.labyrinth.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class FramesTest {
  private static Picture picture(int width, String alt) {
    return new Picture(new BufferedImage(width, 4, BufferedImage.TYPE_INT_RGB), alt);
  }

  private static final List<Picture> TWO = List.of(picture(5, "first"), picture(5, "a < \"b\""));

  @Test
  void everyPictureAndItsWordsAreInTheBlock() {
    String html = Frames.of("window side [µm]", List.of(2.0, 8.0), TWO).toHtml();
    assertThat(html.split("data:image/png", -1)).hasSize(4); // two frames and the one shown
    assertThat(html)
        .contains("type=\"range\" min=\"0\" max=\"1\"", "aria-label=\"window side\"")
        .contains("2 µm\n8 µm", "a &lt; &quot;b&quot;", "alt=\"first\"")
        .doesNotContain("<script", "http://", "https://");
  }

  @Test
  void theArrowKeysAreTheSlidersAndNotTheNotebooks() {
    assertThat(Frames.of("depth [-]", List.of(0.0, 1.0), TWO).toHtml())
        .contains("<input data-lm-suppress-shortcuts", "<button data-lm-suppress-shortcuts");
  }

  @Test
  void whereScriptsAreBlockedASentenceSaysSo() {
    assertThat(Frames.of("depth [-]", List.of(0.0, 1.0), TWO).startingAt(1).toHtml())
        .contains("<p>One of 2 pictures, at depth = 1.", "<div hidden");
  }

  @Test
  void picturesAreDrawnForEachValueInTheSlidersOrder() {
    Frames drawn = Frames.of("σ [S/m]", value -> picture(5, "at " + value), 3, 0.5);
    assertThat(drawn.toHtml()).contains("3 S/m\n0.5 S/m", "at 3.0\nat 0.5");
  }

  @Test
  void asTextItNamesTheRange() {
    assertThat(Frames.of("c [mol/m³]", List.of(1.0, 2.0), TWO))
        .hasToString("Slider over c from 1 mol/m³ to 2 mol/m³, 2 pictures; shown first: first");
  }

  @Test
  void picturesOfDifferentSizesAndNumbersAreRefused() {
    assertThatThrownBy(
            () -> Frames.of("c [-]", List.of(1.0, 2.0), List.of(TWO.get(0), picture(6, "wide"))))
        .hasMessage("size = 6×4 pixels must be 5×4 as in frame 0: frame 1 of a slider");
    assertThatThrownBy(() -> Frames.of("c [-]", List.of(1.0), TWO))
        .hasMessage("values = 1 must be as many as pictures = 2: slider");
    assertThatThrownBy(() -> Frames.of("c [-]", List.of(), List.of()))
        .hasMessage("frames = 0 must be from 1 to 60: slider");
    assertThatThrownBy(() -> Frames.of("c [-]", List.of(1.0, 2.0), TWO).startingAt(2))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
