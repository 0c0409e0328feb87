package org.labyrinth.geomechanics;

/**
 * A layer of the ground.
 *
 * @param thickness above 0 [m]
 * @param material the same throughout
 */
public record Layer(double thickness, PoroelasticMaterial material) {
  public Layer {
    Require.positive("thickness", thickness, "m", "layer");
  }
}
