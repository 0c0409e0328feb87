package org.labyrinth.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.labyrinth.transport.ElementSolver;
import org.labyrinth.transport.ParticleSolution;
import org.labyrinth.transport.SphericalParticle;

class SphereSliceTest {
  /** Lithium comes in: 300 s of R²/D = 900 s, to 1000 mol/m³ in the mean. */
  private static final ParticleSolution FILLING =
      new ElementSolver(12, 1e-6)
          .solve(
              SphericalParticle.builder()
                  .radius(3e-6)
                  .diffusivity(1e-14)
                  .reactionCurrent(-96485.33212 * 1e-3 / 300)
                  .build(),
              0,
              300);

  private static final int CENTRE_X = (70 + 450 - 110) / 2;
  private static final int CENTRE_Y = (34 + 356 - 52) / 2;

  @Test
  void theWordsGiveTheInnermostAndTheSurface() {
    assertThat(SphereSlice.of(FILLING, 0, 0, 2000).alt())
        .isEqualTo(
            "Slice of a spherical particle at t = 0 s: 0 mol/m³ innermost, 0 at the surface");
    // Crank (1975) eq. 6.45 with N R/D = 1000 mol/m³ and D t/R² = 1/3: settled to a part in 10³,
    // 1000 + 500 r²/R² − 300; the innermost node of twelve is at r = 0.13 R
    assertThat(SphereSlice.of(FILLING, 1, 0, 2000).alt())
        .contains("t = 300 s: 708.", "1200 at the surface");
  }

  @Test
  void theSurfaceIsLighterThanTheCentreAndTheOutsideIsGrey() {
    BufferedImage slice = SphereSlice.of(FILLING, 1, 0, 2000).pixels();
    assertThat(light(slice, CENTRE_X + 130, CENTRE_Y))
        .isGreaterThan(light(slice, CENTRE_X + 70, CENTRE_Y));
    assertThat(light(slice, CENTRE_X + 70, CENTRE_Y))
        .isGreaterThan(light(slice, CENTRE_X, CENTRE_Y));
    assertThat(slice.getRGB(CENTRE_X + 120, CENTRE_Y + 120) & 0xFFFFFF).isEqualTo(0xDDDDDD);
  }

  private static int light(BufferedImage image, int x, int y) {
    int rgb = image.getRGB(x, y);
    return (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
  }

  @Test
  void limitsThatDoNotRiseAreRefused() {
    assertThatThrownBy(() -> SphereSlice.of(FILLING, 0, 5, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limits = 5.0 to 5.0 [mol/m³] must rise: slice of a spherical particle");
  }

  @Test
  void aFilmShowsEveryTimeWithTheMeanBesideTheSlice() {
    Frames film = ParticleFrames.of(FILLING);
    assertThat(film.toString()).contains("2 pictures").contains("beside it: mean 0 mol/m³");
    assertThat(film.toHtml()).contains("beside it: mean 1000 mol/m³");
  }

  @Test
  void aParticleAtOneTimeIsNoFilm() {
    ParticleSolution still = new ElementSolver(4, 1e-6).solve(FILLING.problem(), 0);
    assertThatThrownBy(() -> ParticleFrames.of(still))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("times = 1 must be at least 2");
  }
}
