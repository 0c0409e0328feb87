package org.labyrinth.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.labyrinth.homogenization.MultigridSolver;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.image.VoxelImages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code measure IMAGE}: porosity, interfacial area, correlation length and tortuosity of an image.
 */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    description = {
      "Measures one phase of a voxel image: volume fraction, transport efficiency and tortuosity factor"
          + " along z, y, x, specific interfacial area and correlation length.",
      "IMAGE is a multi-page TIFF, a folder of PNG or TIFF slices, or raw bytes (.raw, .raw.gz; C order)."
    })
final class Measure implements Callable<Integer> {
  private static final int STEPS = 5;
  private static final int MOST_LABELS = 32;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "IMAGE", description = "The image file or folder.")
  private Path path;

  @Option(
      names = "--phase",
      paramLabel = "LABEL",
      defaultValue = "1",
      description =
          "The label to measure; all others insulate (default: ${DEFAULT-VALUE}, the pores).")
  private int phase;

  @Option(
      names = "--threshold",
      paramLabel = "LEVEL",
      description = "For a grey image: values of at least LEVEL become label 1, the rest 0.")
  private Optional<Integer> threshold;

  @Option(
      names = "--spacing",
      paramLabel = "dz,dy,dx",
      converter = Triple.Converter.class,
      description =
          "Distance between voxel centres along each axis [m] (default: lengths come in voxels).")
  private Optional<Triple> spacing;

  @Option(
      names = "--voxel-size",
      paramLabel = "M",
      description = "The same distance along all axes [m].")
  private Optional<Double> voxelSize;

  @Option(
      names = "--shape",
      paramLabel = "nz,ny,nx",
      converter = Triple.Converter.class,
      description = "Voxels along each axis; needed for raw bytes.")
  private Optional<Triple> shape;

  @Option(names = "--json", description = "Print JSON instead of a table.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    VoxelImage image = labelled(read().withSpacing(spacing()));
    Measurement measurement = measure(image);
    spec.commandLine()
        .getOut()
        .println(
            json
                ? MeasurementReport.json(measurement)
                : MeasurementReport.table(
                    measurement,
                    path.toString(),
                    spacing.isPresent() || voxelSize.isPresent() ? "m" : "voxel"));
    spec.commandLine().getOut().flush();
    return 0;
  }

  /** A grey image has many values and no phases: it must be cut first. */
  private VoxelImage labelled(VoxelImage image) {
    if (threshold.isPresent()) {
      VoxelImage cut = image.threshold(threshold.get());
      if (!cut.voxelsByLabel().containsKey(1)) {
        throw new IllegalArgumentException(
            "threshold = %d must not be above the largest value, %d: --threshold"
                .formatted(threshold.get(), Collections.max(image.voxelsByLabel().keySet())));
      }
      return cut;
    }
    int labels = image.voxelsByLabel().size();
    if (labels > MOST_LABELS) {
      throw new IllegalArgumentException(
          "labels = %d must be at most %d; these look like grey values, to be cut with --threshold LEVEL"
              .formatted(labels, MOST_LABELS));
    }
    return image;
  }

  private VoxelImage read() throws IOException {
    if (shape.isEmpty()) {
      return VoxelImages.read(path);
    }
    Triple n = shape.get();
    return VoxelImages.read(
        path, new Shape(n.whole(n.z(), "nz"), n.whole(n.y(), "ny"), n.whole(n.x(), "nx")));
  }

  private Spacing spacing() {
    if (spacing.isPresent() && voxelSize.isPresent()) {
      throw new IllegalArgumentException(
          "Give the distance between voxels once: either --spacing or --voxel-size.");
    }
    if (spacing.isPresent()) {
      return new Spacing(spacing.get().z(), spacing.get().y(), spacing.get().x());
    }
    double size = voxelSize.orElse(1.0);
    if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "voxel size = %s m must be positive and finite: --voxel-size".formatted(size));
    }
    return Spacing.cubic(size);
  }

  private Measurement measure(VoxelImage image) {
    if (!Terminal.isInteractive()) {
      return Measurement.of(image, phase, new MultigridSolver(), step -> {});
    }
    try (ProgressBar bar =
        new ProgressBarBuilder().setTaskName("measure").setInitialMax(STEPS).build()) {
      Measurement measurement =
          Measurement.of(
              image,
              phase,
              new MultigridSolver(),
              step -> {
                bar.setExtraMessage(step);
                bar.step();
              });
      bar.stepTo(STEPS);
      return measurement;
    }
  }
}
