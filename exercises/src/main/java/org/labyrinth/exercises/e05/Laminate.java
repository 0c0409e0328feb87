package org.labyrinth.exercises.e05;

import org.labyrinth.exercises.Question;

/** Question 05-1 (compute): what a stack of layers conducts, across, along, and tilted. */
@Question(id = "05-1", title = "A laminate, straight and tilted", points = 3)
public interface Laminate {
  /**
   * The effective conductivity across the layers.
   *
   * @param thickness of each layer in m, above 0
   * @param conductivity of each layer, at least 0
   * @return k in the unit of the layers'; 0 if a layer does not conduct
   * @throws IllegalArgumentException if there is no layer, if the arrays differ in length, or if a
   *     number is out of its range or not finite
   */
  double across(double[] thickness, double[] conductivity);

  /**
   * The effective conductivity along the layers.
   *
   * @param thickness as above
   * @param conductivity as above
   * @return k in the unit of the layers'
   * @throws IllegalArgumentException as above
   */
  double along(double[] thickness, double[] conductivity);

  /**
   * The conductivity tensor of the same stack when its layers are tilted: the direction across them
   * has turned from the first axis towards the second by an angle.
   *
   * @param thickness as above
   * @param conductivity as above
   * @param angle in radians, finite; 0 leaves the direction across the layers on the first axis
   * @return the symmetric 2 × 2 tensor {@code [i][j]}: the flux along axis i for a unit gradient
   *     along axis j
   * @throws IllegalArgumentException as above, or if the angle is not finite
   */
  double[][] tilted(double[] thickness, double[] conductivity, double angle);
}
