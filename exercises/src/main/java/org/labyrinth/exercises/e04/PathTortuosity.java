package org.labyrinth.exercises.e04;

import org.labyrinth.exercises.Question;
import org.labyrinth.image.VoxelImage;

/** Question 04-1 (compute): the geometric tortuosity of a phase, by breadth-first search. */
@Question(id = "04-1", title = "Tortuosity of shortest paths", points = 3)
public interface PathTortuosity {
  /**
   * The geometric tortuosity τ_g = ⟨L_path⟩ / L along z.
   *
   * <p>A path enters through the image's outer face before page 0 and leaves through the outer face
   * behind the last page. On its way it goes straight from the centre of one voxel of the phase to
   * the centre of a neighbour in the phase, up, down and sideways along the axes (6 neighbours); so
   * a path through n voxels is n voxels long, the two halves at its ends included. For every voxel
   * of the phase on the last page, take the shortest path that ends there, from wherever on page 0.
   * ⟨L_path⟩ is the mean over those voxels that a path reaches; L is the distance between the outer
   * faces.
   *
   * @param image the labelled image; its voxels are taken for cubes
   * @param phase the label
   * @return τ_g ≥ 1 [-]; {@code Double.POSITIVE_INFINITY} if no path leads through
   */
  double geometricTortuosity(VoxelImage image, int phase);
}
