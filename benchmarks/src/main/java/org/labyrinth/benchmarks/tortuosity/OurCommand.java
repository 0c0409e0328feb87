package org.labyrinth.benchmarks.tortuosity;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.labyrinth.benchmarks.sidebyside.ProcFiles;
import org.labyrinth.cli.Commands;
import org.labyrinth.image.Shape;
import org.labyrinth.image.VoxelImage;
import org.labyrinth.image.VoxelImages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Our solver on one raw image, in a process of its own; {@link OurProcess} starts it. */
@Command(name = "ours", description = "Measures our solver on one raw image.")
public final class OurCommand implements Callable<Integer> {
  static final String TIMES = "times";
  static final String MEMORY = "memory";

  @Spec private CommandSpec spec;

  @Option(names = "--what", required = true, description = "times or memory.")
  private String what;

  @Option(names = "--image", required = true, description = "Raw bytes, a cube.")
  private Path image;

  @Option(names = "--size", required = true, description = "Voxels a side.")
  private int size;

  @Option(names = "--out", required = true, description = "Where the JSON goes.")
  private Path out;

  /** Made by {@link #main}. */
  public OurCommand() {}

  /**
   * Measures and ends the process.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) {
    System.exit(Commands.of(new OurCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    VoxelImage voxels = VoxelImages.read(image, Shape.cube(size));
    Object figures = what.equals(TIMES) ? Ours.measure(voxels, this::say) : memory(voxels);
    Files.writeString(out, new JsonMapper().writeValueAsString(figures));
    return 0;
  }

  private void say(String line) {
    PrintWriter screen = spec.commandLine().getOut();
    screen.println(line);
    screen.flush();
  }

  private static MemoryFigures memory(VoxelImage voxels) {
    Ours.once(voxels);
    long heap = Runtime.getRuntime().maxMemory();
    return new MemoryFigures(heap, ProcFiles.peakBytes().orElse(heap));
  }
}
