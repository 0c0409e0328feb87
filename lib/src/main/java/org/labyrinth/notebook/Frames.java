package org.labyrinth.notebook;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/**
 * Pictures behind a slider: the reader moves a parameter and sees what it does. The arrow keys move
 * it too (JupyterLab would take them for itself, so the block asks it not to), and a button plays
 * all frames.
 *
 * <p>The block carries its pictures and a few lines of script in itself, so it works without a
 * server or network: in JupyterLab, in VS Code and in a page that nbconvert wrote. Where scripts
 * are blocked, as in a notebook that is not trusted, it shows one frame and a sentence that says
 * so.
 *
 * <p>Each frame is a PNG of its own inside the notebook's output: some 10 kB for a slice, 30 kB for
 * a chart, 150 kB for a view in space. Ten to twenty frames are plenty.
 */
public final class Frames implements Html {
  private static final int MOST = 60;
  private static final long MOST_PIXELS = 20_000_000;

  /** Runs once, when the first picture is there: only then is there something to operate. */
  private static final String SCRIPT =
      """
      this.onload = null;
      const figure = this.closest('figure'), picture = this, data = figure.dataset;
      const pictures = data.pictures.split(' ');
      const words = data.alts.split('\\n'), values = data.values.split('\\n');
      const slider = figure.querySelector('input'), button = figure.querySelector('button');
      let timer = 0;
      figure.show = i => {
        picture.src = pictures[i];
        picture.alt = words[i];
        slider.value = i;
        slider.setAttribute('aria-valuetext', values[i]);
        figure.querySelector('output').textContent = values[i];
      };
      const stop = () => { clearInterval(timer); timer = 0; button.textContent = 'Play'; };
      figure.play = () => {
        if (timer) { stop(); return; }
        if (slider.value === slider.max) { figure.show(0); }
        button.textContent = 'Stop';
        timer = setInterval(() => {
          if (!figure.isConnected || slider.value === slider.max) { stop(); return; }
          figure.show(Number(slider.value) + 1);
        }, 500);
      };
      figure.show(Number(data.start));
      figure.querySelector('div').hidden = false;
      figure.querySelector('p').hidden = true;
      """;

  private final String name;
  private final String unit;
  private final List<Double> values;
  private final List<Picture> pictures;
  private final int start;

  private Frames(String name, String unit, List<Double> values, List<Picture> pictures, int start) {
    this.name = name;
    this.unit = unit;
    this.values = values;
    this.pictures = pictures;
    this.start = start;
  }

  /**
   * Pictures by the value of a parameter, the first one shown first.
   *
   * @param parameter what the slider moves, with its unit: {@code "window side [µm]"}
   * @param values the parameter in each picture, in the order of the slider
   * @param pictures 1 to 60 pictures of one size, 20 million pixels in all at most
   * @return the slider
   * @throws IllegalArgumentException if the numbers of values and pictures differ or are out of
   *     range, or if the pictures are of different sizes or too large
   */
  public static Frames of(String parameter, List<Double> values, List<Picture> pictures) {
    requireCount(values, pictures);
    requireSizes(pictures);
    int bracket = parameter.lastIndexOf(" [");
    boolean hasUnit = bracket > 0 && parameter.endsWith("]");
    String unit = hasUnit ? parameter.substring(bracket + 2, parameter.length() - 1) : "-";
    return new Frames(
        hasUnit ? parameter.substring(0, bracket) : parameter,
        "-".equals(unit) ? "" : " " + unit,
        List.copyOf(values),
        List.copyOf(pictures),
        0);
  }

  /**
   * A picture for each value of a parameter, the first one shown first.
   *
   * @param parameter what the slider moves, with its unit
   * @param draw draws the picture of a value
   * @param values in the order of the slider, 1 to 60
   * @return the slider
   * @throws IllegalArgumentException if there are no values or too many, or if the pictures are of
   *     different sizes or too large
   */
  public static Frames of(String parameter, DoubleFunction<Picture> draw, double... values) {
    return of(
        parameter,
        Arrays.stream(values).boxed().toList(),
        Arrays.stream(values).mapToObj(draw).toList());
  }

  /**
   * The same slider, at another frame first. That one is also what print and blocked scripts show.
   *
   * @param frame which, from 0
   * @return the slider
   * @throws IndexOutOfBoundsException if there is no such frame
   */
  public Frames startingAt(int frame) {
    if (frame < 0 || frame >= pictures.size()) {
      throw new IndexOutOfBoundsException(
          "frame = %d must be from 0 to %d: slider over %s"
              .formatted(frame, pictures.size() - 1, name));
    }
    return new Frames(name, unit, values, pictures, frame);
  }

  private static void requireCount(List<Double> values, List<Picture> pictures) {
    if (pictures.isEmpty() || pictures.size() > MOST) {
      throw new IllegalArgumentException(
          "frames = %d must be from 1 to %d: slider".formatted(pictures.size(), MOST));
    }
    if (values.size() != pictures.size()) {
      throw new IllegalArgumentException(
          "values = %d must be as many as pictures = %d: slider"
              .formatted(values.size(), pictures.size()));
    }
  }

  private static void requireSizes(List<Picture> pictures) {
    int width = pictures.get(0).pixels().getWidth();
    int height = pictures.get(0).pixels().getHeight();
    for (int i = 1; i < pictures.size(); i++) {
      int w = pictures.get(i).pixels().getWidth();
      int h = pictures.get(i).pixels().getHeight();
      if (w != width || h != height) {
        throw new IllegalArgumentException(
            "size = %d×%d pixels must be %d×%d as in frame 0: frame %d of a slider"
                .formatted(w, h, width, height, i));
      }
    }
    long pixels = (long) width * height * pictures.size();
    if (pixels > MOST_PIXELS) {
      throw new IllegalArgumentException(
          "pixels in all = %d must be at most %d: slider of %d frames"
              .formatted(pixels, MOST_PIXELS, pictures.size()));
    }
  }

  @Override
  public String toHtml() {
    String uris = pictures.stream().map(Frames::uri).collect(Collectors.joining(" "));
    String alts =
        pictures.stream()
            .map(picture -> picture.alt().replaceAll("\\s+", " "))
            .collect(Collectors.joining("\n"));
    String shown = values.stream().map(this::withUnit).collect(Collectors.joining("\n"));
    return """
    <figure style="margin:0" data-start="%d" data-values="%s" data-alts="%s" data-pictures="%s">
    <img alt="%s" style="display:block;max-width:100%%" onload="%s" src="%s"/>
    <div hidden style="margin-top:6px">
    <label>%s = <output style="display:inline-block;min-width:6em">%s</output>
    <input data-lm-suppress-shortcuts="true" type="range" min="0" max="%d" step="1" value="%d" aria-label="%s" aria-valuetext="%s" \
    style="width:20em;max-width:100%%;vertical-align:middle" \
    oninput="this.closest('figure').show(Number(this.value))"/></label>
    <button data-lm-suppress-shortcuts="true" type="button" onclick="this.closest('figure').play()">Play</button>
    </div>
    <p>%s</p>
    </figure>"""
        .formatted(
            start,
            Escape.html(shown),
            Escape.html(alts),
            uris,
            Escape.html(pictures.get(start).alt()),
            Escape.html(SCRIPT),
            uri(pictures.get(start)),
            Escape.html(name),
            Escape.html(withUnit(values.get(start))),
            pictures.size() - 1,
            start,
            Escape.html(name),
            Escape.html(withUnit(values.get(start))),
            Escape.html(sentence()));
  }

  private String sentence() {
    return "One of %d pictures, at %s = %s. Run this cell to get a slider over all of them."
        .formatted(pictures.size(), name, withUnit(values.get(start)));
  }

  private String withUnit(double value) {
    return Numbers.short4(value) + unit;
  }

  private static String uri(Picture picture) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png());
  }

  @Override
  public String toString() {
    return "Slider over %s from %s to %s, %d pictures; shown first: %s"
        .formatted(
            name,
            withUnit(values.get(0)),
            withUnit(values.get(values.size() - 1)),
            pictures.size(),
            pictures.get(start).alt());
  }
}
