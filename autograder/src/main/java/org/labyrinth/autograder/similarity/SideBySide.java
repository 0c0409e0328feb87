package org.labyrinth.autograder.similarity;

/**
 * Two answers and what they share.
 *
 * @param pair whose
 * @param first the first student's
 * @param second the second's
 */
public record SideBySide(SimilarPair pair, MarkedText first, MarkedText second) {}
