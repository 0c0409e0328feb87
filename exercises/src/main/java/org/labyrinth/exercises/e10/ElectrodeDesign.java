package org.labyrinth.exercises.e10;

import org.labyrinth.exercises.Question;

/**
 * Question 10-4 (compute, open-ended): the electrodes that give most energy at 2C. A design is
 * scored by the model, in {@link DesignBrief}; the score goes to the course's leaderboard.
 *
 * <p>Both methods return {@link DesignBrief#SLABS} porosities, the slab at the separator first. The
 * design must keep within the limits of {@link DesignBrief}, and must be the same whenever it is
 * asked for.
 */
@Question(id = "10-4", title = "Most energy at 2C", points = 3)
public interface ElectrodeDesign {
  /**
   * The negative electrode.
   *
   * @return porosity of each slab, separator first [-]
   */
  double[] negativePorosity();

  /**
   * The positive electrode.
   *
   * @return porosity of each slab, separator first [-]
   */
  double[] positivePorosity();
}
