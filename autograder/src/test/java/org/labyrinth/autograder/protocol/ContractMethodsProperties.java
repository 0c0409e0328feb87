package org.labyrinth.autograder.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.labyrinth.image.Axis;
import org.labyrinth.image.ScalarField;
import org.labyrinth.image.Shape;
import org.labyrinth.image.Spacing;
import org.labyrinth.image.VoxelImage;

/** Every type a contract may use crosses unchanged, and no bytes whatever do harm. */
class ContractMethodsProperties {
  /** Each method returns what it takes. */
  interface Everything {
    byte ofByte(byte v);

    short ofShort(short v);

    int ofInt(int v);

    long ofLong(long v);

    float ofFloat(float v);

    double ofDouble(double v);

    char ofChar(char v);

    boolean ofBoolean(boolean v);

    Double ofBox(Double v);

    String ofString(String v);

    Axis ofEnum(Axis v);

    int[] ofInts(int[] v);

    double[][] ofNested(double[][] v);

    Part ofRecord(Part v);

    Part[] ofRecords(Part[] v);

    List<Part> ofList(List<Part> v);

    List<double[]> ofListOfArrays(List<double[]> v);

    OptionalInt ofOptionalInt(OptionalInt v);

    OptionalDouble ofOptionalDouble(OptionalDouble v);

    VoxelImage ofImage(VoxelImage v);

    ScalarField ofField(ScalarField v);
  }

  /** A record with records in it. */
  record Part(String name, double size, List<Integer> places, Spacing spacing) {}

  private static final ContractMethods METHODS = new ContractMethods(Everything.class);

  private static int index(String name) {
    Method method =
        Arrays.stream(Everything.class.getMethods())
            .filter(m -> m.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return METHODS.indexOf(method);
  }

  private static Object crossed(String name, Object value) throws IOException {
    int i = index(name);
    Object there = METHODS.readArguments(i, METHODS.writeArguments(i, value))[0];
    return METHODS.readResult(i, METHODS.writeResult(i, there));
  }

  private static void crosses(String name, Object value) throws IOException {
    assertThat(crossed(name, value)).isEqualTo(value);
  }

  @Property(tries = 300, seed = "2")
  void numbersCross(@ForAll byte b, @ForAll short s, @ForAll int i, @ForAll long l, @ForAll char c)
      throws IOException {
    crosses("ofByte", b);
    crosses("ofShort", s);
    crosses("ofInt", i);
    crosses("ofLong", l);
    crosses("ofChar", c);
    crosses("ofBoolean", i > 0);
    crosses("ofOptionalInt", OptionalInt.of(i));
  }

  @Property(tries = 300, seed = "2")
  void floatingPointNumbersCrossToTheBit(@ForAll float f, @ForAll double d) throws IOException {
    crosses("ofFloat", f);
    crosses("ofDouble", d);
    crosses("ofBox", d);
    crosses("ofOptionalDouble", OptionalDouble.of(d));
  }

  @Example
  void theOddNumbersAndEmptyThingsCross() throws IOException {
    for (double odd : new double[] {Double.NaN, -0.0, Double.NEGATIVE_INFINITY, Double.MIN_VALUE}) {
      crosses("ofDouble", odd);
    }
    crosses("ofOptionalInt", OptionalInt.empty());
    crosses("ofOptionalDouble", OptionalDouble.empty());
    crosses("ofInts", new int[0]);
    crosses("ofList", List.of());
    crosses("ofString", "");
    for (Axis axis : Axis.values()) {
      crosses("ofEnum", axis);
    }
  }

  @Property(tries = 300, seed = "2")
  void textsArraysRecordsAndListsCross(
      @ForAll String text, @ForAll @Size(max = 20) int[] ints, @ForAll double[] doubles)
      throws IOException {
    Part part = new Part(text, ints.length, List.of(ints.length, 7), Spacing.cubic(2e-6));
    crosses("ofString", text);
    crosses("ofInts", ints);
    crosses("ofNested", new double[][] {doubles, {}, {1, 2}});
    crosses("ofRecord", part);
    crosses("ofRecords", new Part[] {part, part});
    crosses("ofList", List.of(part, part));
    assertThat((List<?>) crossed("ofListOfArrays", List.of(doubles))).hasSize(1);
  }

  @Property(tries = 50, seed = "2")
  void imagesAndFieldsCross(
      @ForAll @IntRange(min = 1, max = 5) int nz,
      @ForAll @IntRange(min = 1, max = 5) int ny,
      @ForAll @IntRange(min = 1, max = 5) int nx,
      @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    Shape shape = new Shape(nz, ny, nx);
    Spacing spacing = new Spacing(1e-6, 2e-6, 3e-6);
    crosses("ofImage", VoxelImage.from(shape, spacing, (z, y, x) -> random.nextInt(65536)));
    crosses("ofImage", VoxelImage.from(shape, spacing, (z, y, x) -> random.nextInt(2)));
    ScalarField field = ScalarField.from(shape, (z, y, x) -> 100 * z + 10 * y + x);
    ScalarField there = (ScalarField) crossed("ofField", field);
    assertThat(there.at(nz - 1, ny - 1, nx - 1)).isEqualTo(field.at(nz - 1, ny - 1, nx - 1));
    assertThat(there.shape()).isEqualTo(shape);
  }

  @Property(tries = 1000, seed = "2")
  void anyBytesAreAValueOrAProtocolFault(
      @ForAll @IntRange(min = 0, max = 20) int method, @ForAll @Size(max = 200) byte[] bytes) {
    try {
      METHODS.readResult(method, bytes);
    } catch (IOException expected) {
      assertThat(expected).isNotNull();
    }
  }

  @Property(tries = 1000, seed = "2")
  void anyBytesAreAReplyOrAProtocolFault(@ForAll @Size(max = 200) byte[] bytes) {
    try {
      Messages.readReply(0, bytes);
    } catch (IOException expected) {
      assertThat(expected).isNotNull();
    }
  }

  @Example
  void aLengthThatPromisesTooMuchIsRefusedBeforeMemoryIsTaken() {
    byte[] huge = {0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff, 1, 2, 3};
    for (String name : List.of("ofInts", "ofNested", "ofString", "ofList", "ofRecords")) {
      assertThatThrownBy(() -> METHODS.readResult(index(name), huge))
          .isInstanceOf(ProtocolException.class);
    }
  }

  @Example
  void leftoversAndImpossibleValuesAreRefused() throws IOException {
    byte[] two = METHODS.writeResult(index("ofLong"), 7L);
    assertThatThrownBy(() -> METHODS.readResult(index("ofInt"), two))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("left over");
    byte[] flat = new byte[3 * Integer.BYTES + 3 * Double.BYTES];
    assertThatThrownBy(() -> METHODS.readResult(index("ofImage"), flat))
        .isInstanceOf(ProtocolException.class);
  }

  /** What cannot cross. */
  interface Unsendable {
    Object anything(Runnable code);
  }

  /** A record in a circle. */
  record Circle(Circle next) {}

  /** What never ends. */
  interface Endless {
    Circle circle();
  }

  @Example
  void typesThatCannotCrossAreRefusedWhenTheContractIsRead() {
    assertThatThrownBy(() -> new ContractMethods(Unsendable.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot cross");
    assertThatThrownBy(() -> new ContractMethods(Endless.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("deep");
  }

  @Example
  void nullIsRefusedWhereItIsSent() {
    assertThatThrownBy(() -> METHODS.writeResult(index("ofString"), null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> METHODS.writeResult(index("ofNested"), new double[][] {null}))
        .isInstanceOf(NullPointerException.class);
  }
}
