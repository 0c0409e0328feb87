package org.labyrinth.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.labyrinth.geometry.Boundary;
import org.labyrinth.homogenization.PhaseConductivities;
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
      "Measures one phase of a voxel image: volume fraction, specific interfacial area, correlation"
          + " length, transport efficiency B and tortuosity factor τ along z, y, x with their bounds;"
          + " on request the tensor, paths and sizes.",
      "IMAGE is a multi-page TIFF, a folder of PNG or TIFF slices, or raw bytes (.raw, .raw.gz; C order)."
    })
final class Measure implements Callable<Integer> {
  private static final int MOST_LABELS = 32;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "IMAGE", description = "The image file or folder.")
  private Path path;

  @Option(
      names = "--phase",
      paramLabel = "LABEL",
      description =
          "The label to measure; all others insulate unless --conductivity is given"
              + " (default: 1, the pores, or else the best conductor of --conductivity).")
  private Optional<Integer> phase;

  @Option(
      names = "--conductivity",
      paramLabel = "LABEL=D,...",
      converter = ConductivityConverter.class,
      description =
          "What each label conducts, such as 1=1,2=0.1; labels not named insulate. For transport"
              + " alone: volume, area, paths and sizes are still those of --phase.")
  private Optional<PhaseConductivities> conductivities;

  @Option(
      names = "--periodic",
      description = "The image repeats beyond its sides (default: nothing gets through them).")
  private boolean periodic;

  @Option(
      names = "--axis",
      paramLabel = "z,y,x",
      converter = Axes.Converter.class,
      description = "The directions of transport and paths (default: all three).")
  private Optional<Axes> axes;

  @Option(
      names = "--accuracy",
      paramLabel = "E",
      description =
          "Stop once the estimated relative error of B is below E, such as 1e-3 (default: on to a"
              + " residual of 1e-8, where B is exact for these voxels). The tensor is not affected.")
  private Optional<Double> accuracy;

  @Option(
      names = "--tensor",
      description = "Add the 3×3 tensor of the periodic closure problem and its principal axes.")
  private boolean tensor;

  @Option(
      names = "--paths",
      description =
          "Add geometric tortuosity, percolating and dead-end parts, constrictivity along each axis.")
  private boolean paths;

  @Option(
      names = "--sizes",
      description = "Add pore sizes by local thickness, mean chord, Sauter mean of the grains.")
  private boolean sizes;

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
    requireAccuracy();
    Measurement measurement = measurement();
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        json
            ? MeasurementJson.of(measurement)
            : MeasurementTable.of(measurement, path.toString(), unit(measurement)));
    out.flush();
    return 0;
  }

  private Measurement measurement() throws IOException {
    try {
      return measure(plan(labelled(read().withSpacing(spacing()))));
    } catch (OutOfMemoryError e) {
      throw new IllegalArgumentException(
          "memory = %s GiB must be more for this image, by JDK_JAVA_OPTIONS=-Xmx16g for instance: %s"
              .formatted(Numbers.significant(Runtime.getRuntime().maxMemory() / 0x1p30), path),
          e);
    }
  }

  private LengthUnit unit(Measurement measurement) {
    return spacing.isPresent() || voxelSize.isPresent()
        ? LengthUnit.metric(measurement.plan().image().spacing())
        : LengthUnit.VOXEL;
  }

  private MeasurePlan plan(VoxelImage image) {
    Set<Section> sections = EnumSet.noneOf(Section.class);
    if (tensor) {
      sections.add(Section.TENSOR);
    }
    if (paths) {
      sections.add(Section.PATHS);
    }
    if (sizes) {
      sections.add(Section.SIZES);
    }
    for (int label : conductivities.map(c -> c.byLabel().keySet()).orElse(Set.of())) {
      MeasurePlan.requireLabel(image, label, "label", "--conductivity");
    }
    int measured = phase.orElseGet(() -> conductivities.map(Measure::bestConductor).orElse(1));
    return new MeasurePlan(
        image,
        measured,
        conductivities.orElseGet(() -> PhaseConductivities.only(measured)),
        periodic ? Boundary.PERIODIC : Boundary.OPEN,
        axes.orElse(Axes.ALL).list(),
        accuracy.orElse(0.0),
        sections);
  }

  /** The label that conducts best; of several, the lowest. */
  private static int bestConductor(PhaseConductivities conductivities) {
    Map<Integer, Double> byLabel = conductivities.byLabel();
    double most = Collections.max(byLabel.values());
    return byLabel.keySet().stream().filter(l -> byLabel.get(l) == most).findFirst().orElseThrow();
  }

  /** Before the image is read, which may take a while. */
  private void requireAccuracy() {
    double error = accuracy.orElse(0.5);
    if (!(error > 0 && error < 1)) {
      throw new IllegalArgumentException(
          "accuracy = %s [-] must be in (0, 1): --accuracy".formatted(error));
    }
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

  private Measurement measure(MeasurePlan plan) {
    if (!Terminal.isInteractive()) {
      return Measurement.of(plan, step -> {});
    }
    try (ProgressDisplay display =
        new ProgressDisplay(
            plan.steps(), plan.accuracy(), spec.commandLine().getErr(), ProgressDisplay.PATIENCE)) {
      return Measurement.of(plan, display);
    }
  }
}
