package org.labyrinth.numerics;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A row of cells along x, of any widths: cell i lies between face i and face i + 1, its centre half
 * way. Finite volumes hold one value a cell and one flux a face.
 */
public final class Grid1D {
  private static final String PLACE = "grid";

  private final double[] faces;

  private Grid1D(double[] faces) {
    if (faces.length < 2) {
      throw new IllegalArgumentException(
          "faces = %d must be at least 2: %s".formatted(faces.length, PLACE));
    }
    for (int i = 0; i < faces.length; i++) {
      if (!Double.isFinite(faces[i]) || (i > 0 && !(faces[i] > faces[i - 1]))) {
        throw new IllegalArgumentException(
            "x = %s m must be finite and above the face before it: face %d of the %s"
                .formatted(faces[i], i, PLACE));
      }
    }
    this.faces = faces;
  }

  /**
   * Cells between given faces.
   *
   * @param faces at least two, rising [m]; copied
   * @return the grid, one cell fewer than faces
   */
  public static Grid1D ofFaces(double... faces) {
    return new Grid1D(faces.clone());
  }

  /**
   * Cells of one width.
   *
   * @param start the first face [m]
   * @param end the last face [m]
   * @param cells how many, at least 1
   * @return the grid
   */
  public static Grid1D uniform(double start, double end, int cells) {
    return graded(start, end, cells, s -> s);
  }

  /**
   * Cells graded by a smooth map: face k lies at start + (end − start) f(k / cells). Refining with
   * the same map keeps a second-order scheme second order. {@code s -> s * s} crowds the cells at
   * the start, {@code s -> s * (2 - s)} at the end.
   *
   * @param start the first face [m]
   * @param end the last face [m]
   * @param cells how many, at least 1
   * @param map f, rising from f(0) = 0 to f(1) = 1
   * @return the grid
   */
  public static Grid1D graded(double start, double end, int cells, DoubleUnaryOperator map) {
    requireCells(cells);
    double[] faces = new double[cells + 1];
    for (int k = 0; k <= cells; k++) {
      faces[k] = start + (end - start) * map.applyAsDouble(k / (double) cells);
    }
    faces[0] = start;
    faces[cells] = end;
    return new Grid1D(faces);
  }

  /**
   * Layers with uniform cells inside each, so that every jump between materials lies on a face.
   *
   * @param boundaries where layers begin and end, one more than layers, rising [m]
   * @param cells how many in each layer, each at least 1
   * @return the grid
   */
  public static Grid1D layers(double[] boundaries, int... cells) {
    if (boundaries.length != cells.length + 1) {
      throw new IllegalArgumentException(
          "boundaries = %d must be one more than layers = %d: %s"
              .formatted(boundaries.length, cells.length, PLACE));
    }
    double[] faces = new double[Arrays.stream(cells).sum() + 1];
    int next = 0;
    for (int layer = 0; layer < cells.length; layer++) {
      requireCells(cells[layer]);
      double width = (boundaries[layer + 1] - boundaries[layer]) / cells[layer];
      for (int k = 0; k < cells[layer]; k++) {
        faces[next++] = boundaries[layer] + k * width;
      }
    }
    faces[next] = boundaries[cells.length];
    return new Grid1D(faces);
  }

  private static void requireCells(int cells) {
    if (cells < 1) {
      throw new IllegalArgumentException(
          "cells = %d must be at least 1: %s".formatted(cells, PLACE));
    }
  }

  /**
   * The number of cells.
   *
   * @return n
   */
  public int cells() {
    return faces.length - 1;
  }

  /**
   * Where a face lies.
   *
   * @param i from 0 to n
   * @return x [m]
   */
  public double face(int i) {
    return faces[i];
  }

  /**
   * Where a cell's centre lies.
   *
   * @param i from 0 to n − 1
   * @return x [m]
   */
  public double centre(int i) {
    return faces[i] + 0.5 * (faces[i + 1] - faces[i]);
  }

  /**
   * How wide a cell is.
   *
   * @param i from 0 to n − 1
   * @return its width [m]
   */
  public double width(int i) {
    return faces[i + 1] - faces[i];
  }

  /**
   * The whole.
   *
   * @return from the first face to the last [m]
   */
  public double length() {
    return faces[cells()] - faces[0];
  }

  /**
   * All faces.
   *
   * @return n + 1 positions [m]
   */
  public double[] faces() {
    return faces.clone();
  }

  /**
   * All centres.
   *
   * @return n positions [m]
   */
  public double[] centres() {
    return IntStream.range(0, cells()).mapToDouble(this::centre).toArray();
  }

  /**
   * All widths.
   *
   * @return n widths [m]
   */
  public double[] widths() {
    return IntStream.range(0, cells()).mapToDouble(this::width).toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Grid1D grid && Arrays.equals(faces, grid.faces);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(faces);
  }

  @Override
  public String toString() {
    return "%d cells from %s to %s m".formatted(cells(), faces[0], faces[cells()]);
  }
}
