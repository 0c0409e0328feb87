/**
 * Answers of a class that are more alike than chance would have them. Each cell is taken apart into
 * words; comments, and what was handed out, are left out; what can be renamed at will is one word
 * ({@link org.labyrinth.autograder.similarity.Words}). Runs of words are hashed and winnowed
 * ({@link org.labyrinth.autograder.similarity.Winnowing}), so that a class of a thousand is
 * compared in seconds; runs that many have are left out, and pairs above a {@link
 * org.labyrinth.autograder.similarity.Threshold} are shown side by side.
 *
 * <p>What comes out is a reason to read two answers, and no proof of anything.
 *
 * <p>Source: S. Schleimer, D. S. Wilkerson, A. Aiken, Winnowing: local algorithms for document
 * fingerprinting, SIGMOD 2003, DOI 10.1145/872757.872770.
 */
package org.labyrinth.autograder.similarity;
