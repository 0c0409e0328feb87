package org.labyrinth.autograder.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FramesTest {
  private static ByteArrayInputStream stream(int... bytes) {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    return new ByteArrayInputStream(content);
  }

  @Test
  void aFrameComesBack() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Frames.write(out, new byte[] {1, 2, 3});
    assertThat(Frames.read(new ByteArrayInputStream(out.toByteArray()))).containsExactly(1, 2, 3);
  }

  @Test
  void impossibleLengthsAreRefused() {
    assertThatThrownBy(() -> Frames.read(stream(0xff, 0xff, 0xff, 0xff)))
        .isInstanceOf(ProtocolException.class);
    assertThatThrownBy(() -> Frames.read(stream(0x7f, 0xff, 0xff, 0xff)))
        .isInstanceOf(ProtocolException.class);
    assertThatThrownBy(() -> Frames.write(new ByteArrayOutputStream(), new byte[(64 << 20) + 1]))
        .isInstanceOf(ProtocolException.class);
  }

  @Test
  void anEndBeforeAFrameIsTheEndAndInsideItAFault() {
    assertThatThrownBy(() -> Frames.read(stream())).isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> Frames.read(stream(0, 0, 0, 5, 1)))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("1 of 5");
  }

  @Test
  void everyMessageComesBack() throws IOException {
    CellOutcome outcome =
        new CellOutcome(CellStatus.EXCEPTION, "v", "o", "e", 3, List.of("f needs g"));
    for (Reply reply :
        List.of(
            new Reply.Ready(),
            new Reply.Needs(new Request.Invoke("C", "m")),
            new Reply.CellDone(outcome),
            new Reply.Compiled(),
            new Reply.Done("out"),
            new Reply.Shown("7", "out"),
            new Reply.Raised("E", "m", List.of(new Frame("C", "m", "#1", 3)), "out"),
            new Reply.Undefined(4, List.of(new Frame("C", "m", "", -1)), "out"),
            new Reply.Gone(),
            new Reply.Made(),
            new Reply.Threw(Category.ARITHMETIC, "by zero"))) {
      assertThat(Messages.readReply(7, Messages.write(7, reply))).isEqualTo(reply);
    }
    for (Request request :
        List.of(
            new Request.NewShell(),
            new Request.RunCell("1 + 1"),
            new Request.FindAnswer("A"),
            new Request.Given(new Reply.Shown("7", "")),
            new Request.Load(List.of()),
            new Request.Invoke("C", "m"),
            new Request.Show(),
            new Request.MakeAnswer("A", "C", "m"),
            new Request.Quit())) {
      assertThat(Messages.readRequest(Messages.write(7, request)).request()).isEqualTo(request);
    }
  }

  @Test
  void aReplyToAnotherRequestIsRefused() throws IOException {
    byte[] frame = Messages.write(7, new Reply.Made());
    assertThatThrownBy(() -> Messages.readReply(8, frame))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("a reply to another request");
  }

  @Test
  void classesComeBack() throws IOException {
    ClassFile sent = new ClassFile("REPL.A", new byte[] {1, 2, 3});
    byte[] frame = Messages.write(7, new Request.Load(List.of(sent, sent)));
    assertThat(Messages.readRequest(frame).request())
        .isInstanceOfSatisfying(
            Request.Load.class,
            load ->
                assertThat(load.classes())
                    .hasSize(2)
                    .allSatisfy(
                        each -> assertThat(each).usingRecursiveComparison().isEqualTo(sent)));
  }

  @Test
  void messagesNestOnceAndNoDeeper() throws IOException {
    Request.Given inner = new Request.Given(new Reply.Needs(new Request.Show()));
    byte[] frame = Messages.write(7, inner);
    assertThat(Messages.readRequest(frame).request()).isEqualTo(inner);
    // A reply of needs, a request of given, again and again: 2 bytes a turn.
    byte[] deep = new byte[1 << 20];
    for (int i = Long.BYTES; i < deep.length; i++) {
      deep[i] = (byte) (i % 2 == 0 ? 2 : 4);
    }
    assertThatThrownBy(() -> Messages.readReply(0, deep)).isInstanceOf(ProtocolException.class);
  }

  @Test
  void longTextsAreCut() throws IOException {
    String longText = "x".repeat(10 * Messages.MAX_TEXT);
    CellOutcome outcome =
        new CellOutcome(
            CellStatus.OK, longText, longText, longText, 0, Collections.nCopies(1000, "s"));
    Reply reply = Messages.readReply(1, Messages.write(1, new Reply.CellDone(outcome)));
    CellOutcome cut = ((Reply.CellDone) reply).outcome();
    assertThat(cut.output()).hasSize(Messages.MAX_TEXT).endsWith("…");
    assertThat(cut.unresolved()).hasSize(Messages.MAX_SENTENCES);
  }
}
