package org.labyrinth.exercises.e03;

import org.labyrinth.exercises.Question;
import org.labyrinth.image.VoxelImage;

/** Question 03-2 (modify): the interfacial area of a phase in an image, from its voxels' faces. */
@Question(id = "03-2", title = "Area from voxel faces", points = 3)
public interface FaceArea {
  /**
   * The specific interfacial area, as two thirds of the area of all faces between a voxel of the
   * phase and a voxel of another, divided by the image's volume.
   *
   * <p>A face normal to x has the area Δy Δz, and so on round: voxels need not be cubes. Each face
   * counts once. The image's outer faces have no voxel on their other side and do not count. Two
   * voxels of different other phases have no interface of <em>this</em> phase between them.
   *
   * @param image the labelled image, with its spacing in m
   * @param phase the label
   * @return a in 1/m, at least 0; 0 if the image has no voxel of the phase, or nothing else
   */
  double specificArea(VoxelImage image, int phase);
}
