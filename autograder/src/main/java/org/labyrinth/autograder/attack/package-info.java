/**
 * Fifty ways to fool, stall, break or rob the grader, each as a text that one can read, and the
 * proof that none works.
 *
 * <p>An {@link org.labyrinth.autograder.attack.Attack} is a file of hostile code in a few {@link
 * org.labyrinth.autograder.attack.Variant}s. Each is put into a notebook, or around it, at its
 * {@link org.labyrinth.autograder.attack.Slot}, and handed in beside an honest neighbour's through
 * the same batch that grades students. Then five {@link org.labyrinth.autograder.attack.Invariant}s
 * must hold. What cannot be seen from outside, the attack confesses: it writes {@code loot-MARKER}
 * and what it saw of a hidden test where its author might read it, and {@code escaped-MARKER} if it
 * did what its process must not allow; files and processes of its making carry the marker in their
 * name.
 *
 * <p>Those variants that only a sandbox can stop are tried only in one.
 */
package org.labyrinth.autograder.attack;
