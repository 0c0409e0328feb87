package org.labyrinth.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TIFF files as other programs write them, put together byte by byte. */
class TiffReadingTest {
  private static final int BITS = 258;
  private static final int COMPRESSION = 259;
  private static final int PHOTOMETRIC = 262;
  private static final int DESCRIPTION = 270;
  private static final int PREDICTOR = 317;
  private static final int FORMAT = 339;
  private static final Set<Integer> SHORT_TAGS =
      Set.of(BITS, COMPRESSION, PHOTOMETRIC, PREDICTOR, FORMAT);
  private static final byte[] DATA = {1, 2, 3, 4, (byte) 255, 6, 7, 8};

  @TempDir Path folder;

  /** One page of one strip, 4 pixels wide, with some tags changed from 8-bit grey. */
  private Path tiff(ByteOrder order, int version, int... tagsAndValues) throws IOException {
    List<int[]> tags = new ArrayList<>(List.of(new int[] {256, 4}, new int[] {257, 2}));
    tags.addAll(List.of(new int[] {BITS, 8}, new int[] {PHOTOMETRIC, 1}, new int[] {273, 256}));
    tags.addAll(List.of(new int[] {278, 2}, new int[] {279, DATA.length}));
    for (int i = 0; i < tagsAndValues.length; i += 2) {
      int tag = tagsAndValues[i];
      tags.removeIf(t -> t[0] == tag);
      tags.add(new int[] {tag, tagsAndValues[i + 1]});
    }
    tags.sort((a, b) -> Integer.compare(a[0], b[0]));
    ByteBuffer bytes = ByteBuffer.allocate(256 + DATA.length).order(order);
    bytes.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4d4d));
    bytes.putShort((short) version).putInt(8).putShort((short) tags.size());
    for (int[] tag : tags) {
      boolean pair = SHORT_TAGS.contains(tag[0]);
      bytes.putShort((short) tag[0]).putShort((short) (pair ? 3 : 4)).putInt(1);
      if (pair) {
        bytes.putShort((short) tag[1]).putShort((short) 0); // left-justified in its four bytes
      } else {
        bytes.putInt(tag[1]);
      }
    }
    bytes.putInt(0).position(256).put(DATA);
    return Files.write(folder.resolve("a.tif"), bytes.array());
  }

  private Path tiff(int... tagsAndValues) throws IOException {
    return tiff(ByteOrder.LITTLE_ENDIAN, 42, tagsAndValues);
  }

  private static int[] labels(VoxelImage image) {
    int[] labels = new int[image.shape().page()];
    image.copyPage(0, labels);
    return labels;
  }

  private static void assertSentence(Path path, String sentence) {
    assertThatExceptionOfType(ImageFormatException.class)
        .isThrownBy(() -> VoxelImages.read(path))
        .withMessage(sentence + ": " + path);
  }

  @Test
  void bothByteOrdersOfSixteenBits() throws IOException {
    Path big = tiff(ByteOrder.BIG_ENDIAN, 42, BITS, 16, 257, 1);
    assertThat(labels(VoxelImages.read(big))).containsExactly(0x102, 0x304, 0xff06, 0x708);
    Path little = tiff(BITS, 16, 257, 1);
    assertThat(labels(VoxelImages.read(little))).containsExactly(0x201, 0x403, 0x6ff, 0x807);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void labelIsTheNumberStoredWhateverLooksWhite(int photometric) throws IOException {
    Path eight = tiff(PHOTOMETRIC, photometric);
    assertThat(labels(VoxelImages.read(eight))).containsExactly(1, 2, 3, 4, 255, 6, 7, 8);
    Path sixteen = tiff(BITS, 16, 257, 1, PHOTOMETRIC, photometric);
    assertThat(labels(VoxelImages.read(sixteen))).containsExactly(0x201, 0x403, 0x6ff, 0x807);
    Path one = tiff(BITS, 1, 256, 8, PHOTOMETRIC, photometric);
    assertThat(labels(VoxelImages.read(one)))
        .containsExactly(0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0);
    Path four = tiff(BITS, 4, 256, 8, PHOTOMETRIC, photometric);
    assertThat(labels(VoxelImages.read(four)))
        .containsExactly(0, 1, 0, 2, 0, 3, 0, 4, 15, 15, 0, 6, 0, 7, 0, 8);
  }

  @ParameterizedTest
  @CsvSource({"LZW, 256", "LZW, 65536", "ZLib, 65536", "Deflate, 256", "PackBits, 65536"})
  void usualCompressionsLoseNothing(String compression, int bound) throws IOException {
    VoxelImage image = Samples.counting(new Shape(3, 40, 50), bound);
    Path file = folder.resolve("a.tif");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = new FileImageOutputStream(file.toFile())) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionType(compression);
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int z = 0; z < 3; z++) {
        writer.writeToSequence(new IIOImage(Pixels.picture(image, z), null, null), how);
      }
      writer.endWriteSequence();
    }
    assertThat(VoxelImages.read(file)).isEqualTo(image);
  }

  @Test
  void kindsThatAreNoLabelsAreNamed() throws IOException {
    assertSentence(
        tiff(BITS, 16, 257, 1, FORMAT, 2),
        "TIFF samples, signed of 16 bits, must be unsigned of 1, 2, 4, 8 or 16 bits");
    assertSentence(
        tiff(BITS, 32, 256, 2, 257, 1, FORMAT, 3),
        "TIFF samples, floating-point of 32 bits, must be unsigned of 1, 2, 4, 8 or 16 bits");
    assertSentence(
        tiff(COMPRESSION, 50000),
        "TIFF compression = 50000 must be none, LZW, Deflate, PackBits, CCITT or JPEG");
    assertSentence(
        tiff(ByteOrder.BIG_ENDIAN, 43),
        "BigTIFF is not read; save the stack as a folder of slices or as .raw.gz");
    assertSentence(tiff(ByteOrder.BIG_ENDIAN, 44), "TIFF version = 44 must be 42");
    assertSentence(
        tiff(BITS, 16, 257, 1, PREDICTOR, 2),
        "TIFF samples of 16 bits must be stored without a predictor");
  }

  @Test
  void dataBeyondTheEndMeanACutFile() throws IOException {
    assertSentence(
        tiff(273, 260), "TIFF file of 264 bytes must be whole, but its data reach to byte 268");
    assertSentence(
        tiff(257, 1_000_000_000),
        "TIFF page of 1000000000×4 pixels must have between 1 and 2147483639");
    assertSentence(
        tiff(257, 100_000_000), "TIFF page of 4.00e+08 bytes must fit its file of 264 bytes");
  }

  @Test
  void filesThatAreNotTiffAreNamed() throws IOException {
    Path text = Files.writeString(folder.resolve("b.tif"), "not a picture");
    assertSentence(text, "file named as TIFF must begin with II or MM");
    Path empty = Files.write(folder.resolve("c.tif"), new byte[0]);
    assertSentence(empty, "TIFF file must be whole, but it ends early");
    byte[] noPage = {'I', 'I', 42, 0, 0, 0, 0, 0};
    assertSentence(
        Files.write(folder.resolve("d.tif"), noPage), "TIFF file must hold at least one page");
    byte[] loop = {'I', 'I', 42, 0, 8, 0, 0, 0, 0, 0, 8, 0, 0, 0};
    assertSentence(
        Files.write(folder.resolve("e.tif"), loop), "TIFF file must not list a page twice");
  }

  @Test
  void pagesOfDifferentSizesAreNamed() throws IOException {
    byte[] one = Files.readAllBytes(tiff());
    ByteBuffer two = ByteBuffer.allocate(2 * one.length).order(ByteOrder.LITTLE_ENDIAN);
    two.put(one).put(one);
    int entries = two.getShort(8);
    two.putInt(10 + 12 * entries, one.length + 8); // next page: the second copy's directory
    two.putInt(one.length + 10 + 8, 3); // whose width is 3
    assertSentence(
        Files.write(folder.resolve("two.tif"), two.array()),
        "page 1 of 2×3 pixels must be of 2×4 like page 0");
  }

  @Test
  void pagesHiddenBehindOneDirectoryAreNotDropped() throws IOException {
    byte[] bytes = Files.readAllBytes(tiff(DESCRIPTION, 200));
    byte[] text = "ImageJ=1.54f\nimages=12\n".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(text, 0, bytes, 200, text.length);
    for (int at = 10; ; at += 12) {
      if (ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort(at) == DESCRIPTION) {
        bytes[at + 2] = 2; // letters, this many
        bytes[at + 4] = (byte) text.length;
        break;
      }
    }
    assertSentence(
        Files.write(folder.resolve("big.tif"), bytes),
        "ImageJ stack over 4 GiB is not read; save it as a folder of slices or as .raw");
  }
}
