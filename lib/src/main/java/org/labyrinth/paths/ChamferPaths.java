package org.labyrinth.paths;

import org.labyrinth.image.Axis;
import org.labyrinth.image.VoxelImage;

/**
 * Shortest paths along the 26 directions to neighbouring voxels, each step as long as the distance
 * of the two centres (1, √2, √3 for cubes), by Dijkstra's algorithm with buckets (Dijkstra 1959,
 * doi 10.1007/BF01386390; Denardo and Fox 1979, doi 10.1287/opre.27.1.161).
 *
 * <p>What is allowed: a diagonal step must have a way round it through faces, within the 2×2 or
 * 2×2×2 voxels it passes between. It may thus graze the edge or the corner of a solid voxel, but
 * not squeeze through where two solids touch: paths connect exactly what faces connect.
 *
 * <p>Error: never too short, and in directions between the 26 too long, however fine the voxels: by
 * up to √(1 + (√2 − 1)²) − 1 = 8.2 % in a plane of cubic voxels and √(1 + (√2 − 1)² + (√3 − √2)²) −
 * 1 = 12.8 % in space, more with unequal spacings. {@link EikonalPaths} converge.
 */
public record ChamferPaths() implements PathMethod {
  @Override
  public PathLengths measure(VoxelImage image, int phase, Axis axis) {
    PaddedPhase padded = new PaddedPhase(image, phase);
    BucketDijkstra search = new BucketDijkstra(padded, new ChamferSteps(padded, image.spacing()));
    for (int voxel : padded.slice(axis, 0)) {
      search.start(voxel, image.spacing().along(axis) / 2);
    }
    return PathLengths.gather(name(), image, axis, padded, search.run());
  }

  @Override
  public String name() {
    return "chamfer";
  }
}
