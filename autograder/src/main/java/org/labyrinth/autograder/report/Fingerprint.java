package org.labyrinth.autograder.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The SHA-256 of several things, one after the other, each with its length. Used once. */
public final class Fingerprint {
  private final MessageDigest digest;

  /** Of nothing yet. */
  public Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  /**
   * Adds bytes.
   *
   * @param bytes the bytes
   * @return this
   */
  public Fingerprint add(byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    digest.update(bytes);
    return this;
  }

  /**
   * Adds a text.
   *
   * @param text the text
   * @return this
   */
  public Fingerprint add(String text) {
    return add(text.getBytes(UTF_8));
  }

  /**
   * Adds a file, or all files in a folder.
   *
   * @param path the file or folder
   * @return this
   * @throws IOException if it cannot be read
   */
  public Fingerprint add(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(file.getFileName().toString()).add(Files.readAllBytes(file));
      }
    }
    return this;
  }

  /** The digest in hexadecimal. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
