package org.labyrinth.autograder.intake;

import java.io.IOException;
import java.io.InputStream;

/**
 * How many bytes may still be read of one submission, unpacked and counted as they come: those of
 * notebooks and of zips within zips, which are held, and those that are only passed over on the way
 * to others in such a zip.
 */
final class ByteBudget {
  /** The most bytes of all notebooks, and as many again of zips within zips. */
  static final int MAX_BYTES = 100 << 20;

  /** The most zips that are opened of a submission. */
  static final int MAX_ZIPS = 50;

  private static final int MAX_PASSED = 400 << 20;

  private int left = MAX_BYTES;
  private int leftToHold = MAX_BYTES;
  private int leftToPass = MAX_PASSED;
  private int zips;

  boolean isUsedUp() {
    return left <= 0;
  }

  /** One more zip; false if it is one too many. */
  boolean openZip() {
    zips++;
    return zips <= MAX_ZIPS;
  }

  int zipsNotOpened() {
    return Math.max(0, zips - MAX_ZIPS);
  }

  /** Reads at most so many bytes, and no more than are left. */
  byte[] read(SubmittedFile.Content content, int most) throws IOException {
    byte[] bytes = content.read(Math.min(most, left));
    left -= bytes.length;
    return bytes;
  }

  /** Whether zips within zips have filled what may be held of them. */
  boolean isFull() {
    return leftToHold <= 0;
  }

  /** A zip in a zip. */
  byte[] hold(SubmittedFile.Content content, int most) throws IOException {
    byte[] bytes = content.read(Math.min(most, leftToHold));
    leftToHold -= bytes.length;
    return bytes;
  }

  /** A file in a zip in a zip. */
  byte[] hold(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(Math.min(most, leftToHold));
    leftToHold -= bytes.length;
    return bytes;
  }

  /** Passes over the rest of a stream; false if there is more of it than may be passed over. */
  boolean pass(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      leftToPass -= n;
      if (leftToPass <= 0) {
        return false;
      }
    }
    return true;
  }
}
