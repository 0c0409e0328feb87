package org.labyrinth.notebook;

import java.awt.image.BufferedImage;
import java.util.function.Function;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.knowm.xchart.internal.chartpart.Chart;
import org.labyrinth.image.VoxelImage;
import tech.tablesaw.api.Table;

/**
 * Teaches the JJava kernel to show the kit's objects. The kernel finds this class as a service when
 * the kit's jar joins the class path.
 */
public final class KernelExtension implements Extension {
  /** Made by the kernel. */
  public KernelExtension() {}

  @Override
  public void install(BaseKernel kernel) {
    Renderer renderer = kernel.getRenderer();
    register(renderer, Html.class, Html::toHtml);
    register(renderer, Chart.class, chart -> Charts.picture(chart).toHtml());
    register(renderer, Table.class, Tables::html);
    register(renderer, BufferedImage.class, pixels -> new Picture(pixels, "Picture").toHtml());
    register(renderer, VoxelImage.class, KernelExtension::voxelImage);
  }

  private static String voxelImage(VoxelImage image) {
    return "<p>" + Escape.html(image.toString()) + "</p>" + View3D.of(image).toHtml();
  }

  private static <T> void register(
      Renderer renderer, Class<T> type, Function<? super T, String> html) {
    renderer
        .createRegistration(type)
        .preferring("text/html")
        .supporting("text/plain")
        .register(
            (object, context) -> {
              context.renderIfRequested(
                  org.dflib.jjava.jupyter.kernel.display.mime.MIMEType.TEXT_HTML,
                  () -> html.apply(object));
              context.renderIfRequested(
                  org.dflib.jjava.jupyter.kernel.display.mime.MIMEType.TEXT_PLAIN,
                  object::toString);
            });
  }
}
