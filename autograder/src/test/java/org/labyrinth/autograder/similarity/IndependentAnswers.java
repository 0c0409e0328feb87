package org.labyrinth.autograder.similarity;

import java.util.List;
import java.util.Map;

/**
 * Answers to questions 02-1 and 02-4 as people write them who have not seen each other's, in their
 * own styles and with the slips and checks that each thinks of. Written for these tests.
 */
final class IndependentAnswers {
  private IndependentAnswers() {}

  static final Map<String, List<String>> ALL =
      Map.of(
          "02-1",
          List.of(
              """
              class MyTwoAverages implements TwoAverages {
                  @Override
                  public double superficial(VoxelImage image, int phase, ScalarField field) {
                      return total(image, phase, field) / image.shape().voxels();
                  }

                  private double total(VoxelImage image, int phase, ScalarField field) {
                      double total = 0;
                      Shape s = image.shape();
                      for (int i = 0; i < s.nz(); i++)
                          for (int j = 0; j < s.ny(); j++)
                              for (int k = 0; k < s.nx(); k++)
                                  total += image.inPhase(phase, i, j, k) ? field.at(i, j, k) : 0.0;
                      return total;
                  }

                  @Override
                  public double intrinsic(VoxelImage image, int phase, ScalarField field) {
                      long n = 0;
                      Shape s = image.shape();
                      for (int i = 0; i < s.nz(); i++)
                          for (int j = 0; j < s.ny(); j++)
                              for (int k = 0; k < s.nx(); k++)
                                  if (image.inPhase(phase, i, j, k)) n++;
                      if (n == 0) throw new IllegalArgumentException("no voxel of phase " + phase);
                      return total(image, phase, field) / n;
                  }
              }
              """,
              """
              class MyTwoAverages implements TwoAverages {
                  @Override
                  public double superficial(VoxelImage image, int phase, ScalarField field) {
                      double[] both = run(image, phase, field);
                      return both[0] / (image.shape().nx() * image.shape().ny() * image.shape().nz());
                  }

                  @Override
                  public double intrinsic(VoxelImage image, int phase, ScalarField field) {
                      double[] both = run(image, phase, field);
                      if (!(both[1] > 0)) {
                          throw new IllegalArgumentException(
                              String.format("phase %d is not in the image", phase));
                      }
                      return both[0] / both[1];
                  }

                  // sum and number of voxels
                  static double[] run(VoxelImage img, int phase, ScalarField f) {
                      if (!img.shape().equals(f.shape()))
                          throw new IllegalArgumentException("shapes differ");
                      double sum = 0, count = 0;
                      int nz = img.shape().nz(), ny = img.shape().ny(), nx = img.shape().nx();
                      for (int z = 0; z < nz; ++z) {
                          for (int y = 0; y < ny; ++y) {
                              for (int x = 0; x < nx; ++x) {
                                  if (!img.inPhase(phase, z, y, x)) continue;
                                  sum += f.at(z, y, x);
                                  count += 1;
                              }
                          }
                      }
                      return new double[] {sum, count};
                  }
              }
              """,
              """
              import java.util.stream.IntStream;

              class MyTwoAverages implements TwoAverages {
                  @Override
                  public double superficial(VoxelImage image, int phase, ScalarField field) {
                      var shape = image.shape();
                      double porosity = IntStream.range(0, shape.nz())
                          .mapToLong(z -> IntStream.range(0, shape.ny())
                              .mapToLong(y -> IntStream.range(0, shape.nx())
                                  .filter(x -> image.inPhase(phase, z, y, x)).count()).sum())
                          .sum() / (double) shape.voxels();
                      return porosity == 0 ? 0 : porosity * intrinsic(image, phase, field);
                  }

                  @Override
                  public double intrinsic(VoxelImage image, int phase, ScalarField field) {
                      var shape = image.shape();
                      return IntStream.range(0, shape.nz()).boxed()
                          .flatMapToDouble(z -> IntStream.range(0, shape.ny()).boxed()
                              .flatMapToDouble(y -> IntStream.range(0, shape.nx())
                                  .filter(x -> image.inPhase(phase, z, y, x))
                                  .mapToDouble(x -> field.at(z, y, x))))
                          .average()
                          .orElseThrow(() -> new IllegalArgumentException("phase is empty"));
                  }
              }
              """,
              """
              class MyTwoAverages implements TwoAverages {
                  @Override
                  public double superficial(VoxelImage image, int phase, ScalarField field) {
                      double result = 0;
                      for (int z = 0; z < image.shape().nz(); z++) {
                          double slice = 0;
                          for (int y = 0; y < image.shape().ny(); y++) {
                              for (int x = 0; x < image.shape().nx(); x++) {
                                  if (image.inPhase(phase, z, y, x)) {
                                      slice = slice + field.at(z, y, x);
                                  }
                              }
                          }
                          result = result + slice / image.shape().voxels();
                      }
                      return result;
                  }

                  @Override
                  public double intrinsic(VoxelImage image, int phase, ScalarField field) {
                      double mean = 0;
                      int seen = 0;
                      for (int z = 0; z < image.shape().nz(); z++) {
                          for (int y = 0; y < image.shape().ny(); y++) {
                              for (int x = 0; x < image.shape().nx(); x++) {
                                  if (image.inPhase(phase, z, y, x)) {
                                      seen++;
                                      mean = mean + (field.at(z, y, x) - mean) / seen;
                                  }
                              }
                          }
                      }
                      return mean;
                  }
              }
              """),
          "02-4",
          List.of(
              """
              class MyAverageDiagnosis implements AverageDiagnosis {
                  @Override
                  public AverageMistake diagnose(double porosity, double superficial, double intrinsic,
                          double tolerance) {
                      if (porosity <= 0 || porosity >= 1) {
                          throw new IllegalArgumentException("porosity must be in (0, 1)");
                      }
                      if (close(superficial, porosity * intrinsic, tolerance)) {
                          return AverageMistake.NONE;
                      } else if (close(intrinsic, porosity * superficial, tolerance)) {
                          return AverageMistake.EXCHANGED;
                      } else if (close(superficial, intrinsic, tolerance)) {
                          return AverageMistake.SAME_DENOMINATOR;
                      } else if (close(superficial, (1 - porosity) * intrinsic, tolerance)) {
                          return AverageMistake.OTHER_PHASE;
                      }
                      return AverageMistake.UNEXPLAINED;
                  }

                  private boolean close(double a, double b, double tol) {
                      return Math.abs(a - b) <= tol * Math.max(Math.abs(a), Math.abs(b));
                  }
              }
              """,
              """
              class MyAverageDiagnosis implements AverageDiagnosis {
                  private double tol;

                  @Override
                  public AverageMistake diagnose(double porosity, double superficial, double intrinsic,
                          double tolerance) {
                      if (Double.isNaN(superficial + intrinsic) || tolerance < 0 || !(porosity > 0))
                          throw new IllegalArgumentException("bad input: " + porosity);
                      tol = tolerance;
                      double solid = 1 - porosity;
                      if (same(porosity * intrinsic, superficial)) return AverageMistake.NONE;
                      if (same(porosity * superficial, intrinsic)) return AverageMistake.EXCHANGED;
                      if (same(intrinsic, superficial)) return AverageMistake.SAME_DENOMINATOR;
                      if (same(solid * intrinsic, superficial)) return AverageMistake.OTHER_PHASE;
                      return AverageMistake.UNEXPLAINED;
                  }

                  boolean same(double expected, double actual) {
                      double scale = Math.abs(expected) > Math.abs(actual) ? expected : actual;
                      return Math.abs((expected - actual) / scale) <= tol;
                  }
              }
              """,
              """
              class MyAverageDiagnosis implements AverageDiagnosis {
                  @Override
                  public AverageMistake diagnose(double porosity, double superficial, double intrinsic,
                          double tolerance) {
                      if (!Double.isFinite(porosity) || porosity <= 0 || porosity >= 1)
                          throw new IllegalArgumentException("porosity: " + porosity);
                      double ratio = superficial / intrinsic;
                      double[] candidates = {porosity, 1 / porosity, 1, 1 - porosity};
                      for (int c = 0; c < candidates.length; c++) {
                          double ref = Math.max(ratio, candidates[c]);
                          if (Math.abs(ratio - candidates[c]) < ref * tolerance) {
                              return AverageMistake.values()[c];
                          }
                      }
                      return AverageMistake.UNEXPLAINED;
                  }
              }
              """));
}
