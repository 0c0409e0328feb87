package org.labyrinth.notebook;

import java.awt.image.BufferedImage;
import java.util.function.Function;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
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
    CellSource.learnFrom(kernel);
    Renderer renderer = kernel.getRenderer();
    register(renderer, Html.class, Html::toHtml, Object::toString);
    register(
        renderer,
        Chart.class,
        chart -> Charts.picture(chart).toHtml(),
        chart -> Charts.picture(chart).toString());
    register(renderer, Table.class, Tables::html, Table::toString);
    register(
        renderer,
        BufferedImage.class,
        pixels -> new Picture(pixels, "Picture").toHtml(),
        pixels -> "Picture");
    register(renderer, VoxelImage.class, KernelExtension::voxelImage, VoxelImage::toString);
  }

  private static String voxelImage(VoxelImage image) {
    return "<p>" + Escape.html(image.toString()) + "</p>" + View3D.of(image).toHtml();
  }

  private static <T> void register(
      Renderer renderer,
      Class<T> type,
      Function<? super T, String> html,
      Function<? super T, String> text) {
    renderer
        .createRegistration(type)
        .preferring(MIMEType.TEXT_HTML)
        .supporting(MIMEType.TEXT_PLAIN)
        .register(
            (object, context) -> {
              context.renderIfRequested(MIMEType.TEXT_HTML, () -> html.apply(object));
              context.renderIfRequested(MIMEType.TEXT_PLAIN, () -> text.apply(object));
            });
  }
}
