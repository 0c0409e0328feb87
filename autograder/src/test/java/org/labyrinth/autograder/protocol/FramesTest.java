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
            new Reply.CellDone(outcome),
            new Reply.Made(),
            new Reply.Threw(Category.ARITHMETIC, "by zero"))) {
      assertThat(Messages.readReply(7, Messages.write(7, reply))).isEqualTo(reply);
    }
    for (Request request :
        List.of(new Request.RunCell("1 + 1"), new Request.MakeAnswer("A"), new Request.Quit())) {
      assertThat(Messages.readRequest(Messages.write(7, request)).request()).isEqualTo(request);
    }
  }

  @Test
  void aReplyToAnotherRequestIsRefused() throws IOException {
    byte[] frame = Messages.write(7, new Reply.Made());
    assertThatThrownBy(() -> Messages.readReply(8, frame))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("reply to request 7, not 8");
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
