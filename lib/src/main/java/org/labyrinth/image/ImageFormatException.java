package org.labyrinth.image;

import java.nio.file.Path;

/**
 * What an image file, or a folder of slices, holds cannot become a voxel image, or an image cannot
 * be held by the kind of file asked for. The message is one whole sentence for the user: what is
 * wrong, what it should be, where.
 */
public final class ImageFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * With a sentence for the user.
   *
   * @param rule what is wrong and what it should be
   * @param file the file or folder
   */
  public ImageFormatException(String rule, Path file) {
    super(rule + ": " + file);
  }

  /**
   * With a sentence for the user and what a decoder said.
   *
   * @param rule what is wrong and what it should be
   * @param file the file or folder
   * @param cause from the decoder
   */
  public ImageFormatException(String rule, Path file, Throwable cause) {
    super(rule + ": " + file, cause);
  }
}
