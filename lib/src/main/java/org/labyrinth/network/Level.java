package org.labyrinth.network;

/**
 * One grid of a multigrid hierarchy: a symmetric matrix A by what it does to vectors, and what its
 * coarser level is built from, two layers at a time.
 *
 * <p>A sweep visits the nodes in a fixed order, so A = D − L − Lᵀ, with L what a node hears from
 * those before it. A forward sweep that starts from 0 needs only L, and leaves the residual Lᵀ z; a
 * backward sweep that changes z by δ leaves the residual L δ. So a cycle with one sweep each way
 * passes over each link twice where the plain formulas pass four times.
 */
interface Level {
  /** The length of a vector, unused places included; those stay 0. */
  int size();

  /** How its vectors are dealt to slabs. */
  Slabs slabs();

  /** Cells along y, for the numbers of blocks. */
  int ny();

  /** Cells along x, for the numbers of blocks. */
  int nx();

  /** The first place of each layer, and the end of the last. */
  int[] layerStart();

  /** Stored entries of the matrix. */
  long entries();

  /** One forward Gauss–Seidel sweep for A x = b from x = 0: solves (D − L) x = b. */
  void sweepFromZero(float[] b, float[] x);

  /** One backward sweep for A x = b; delta receives what it changed. */
  void sweepBack(float[] b, float[] x, float[] delta);

  /** After a forward sweep from 0: adds up the residual Lᵀ x over each aggregate. */
  void restrictResidual(float[] x, Aggregates aggregates, float[] coarse);

  /** After a backward sweep for b that ended at x: y = A x = b − L delta; returns x·y. */
  double image(float[] b, float[] delta, float[] x, float[] y);

  /** Adds to each value that of its aggregate. */
  void prolong(float[] coarse, Aggregates aggregates, float[] x);

  /** Joins the nodes of two layers that are connected inside one block. */
  void join(int firstLayer, int endLayer, DisjointSets sets);

  /** Names for each node of two layers, in order, the block it lies in. */
  void blocks(int firstLayer, int endLayer, BlockVisitor visitor);

  /** Adds each node's links and ground to the row of its aggregate. */
  void addRows(int firstLayer, int endLayer, int[] aggregate, NetworkRows rows);

  /** Told of the block in which a node lies. */
  interface BlockVisitor {
    /** A node, and the cell of its block on the halved grid, y·nx + x. */
    void node(int place, int block);
  }
}
