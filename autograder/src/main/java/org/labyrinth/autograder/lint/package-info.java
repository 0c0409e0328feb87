/**
 * The proof that an exercise needs before anyone sees it.
 *
 * <p>An exercise is a claim: whoever understood the chapter passes, whoever made a mistake does
 * not. Each {@link org.labyrinth.autograder.lint.LintRule} tests one part of that claim. The
 * solution earns all points and the handout none, in the process that grades students. Every wrong
 * answer in {@code solutions/wrong} fails just the tests that it names. Of the slips that a machine
 * can make in the solution (operators, constants, indices, dropped terms and statements), the
 * hidden tests catch nearly all. The verdicts hang neither on the seeds nor on the order of the
 * tests. Nothing hidden is handed out.
 *
 * <p>Hundreds of answers have to be judged, so they are compiled in memory, many at a time, and run
 * in this JVM; they are the instructor's own code or slips in it. {@link
 * org.labyrinth.autograder.lint.LoopBudget} ends those that would run for ever, and every call
 * crosses the grading protocol's codecs, so that a verdict here is the verdict there.
 *
 * <p>Mutation analysis: R. A. DeMillo, R. J. Lipton, F. G. Sayward, Computer 11(4) (1978) 34, <a
 * href="https://doi.org/10.1109/C-M.1978.218136">doi:10.1109/C-M.1978.218136</a>.
 */
package org.labyrinth.autograder.lint;
