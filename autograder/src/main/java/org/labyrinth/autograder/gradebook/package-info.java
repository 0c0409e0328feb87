/**
 * From results to grades. {@link org.labyrinth.autograder.gradebook.ResultReader} reads all
 * attempts of all students; {@link org.labyrinth.autograder.gradebook.Gradebook} decides which
 * attempt counts; {@link org.labyrinth.autograder.gradebook.LatePolicy} says what being late costs;
 * {@link org.labyrinth.autograder.gradebook.ManualFile} adds what was given by hand:
 *
 * <pre>score = raw score − late penalty + manual points, in [0, maximum]</pre>
 *
 * <p>{@link org.labyrinth.autograder.gradebook.CanvasGradebook} and {@link
 * org.labyrinth.autograder.gradebook.MoodleWorksheet} fill what those platforms exported, and say
 * in words who was not found. Nothing here looks at a clock.
 */
package org.labyrinth.autograder.gradebook;
