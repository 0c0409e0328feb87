/**
 * Grades on paper.
 *
 * <table>
 * <caption>Who reads what</caption>
 * <tr><th>file</th><th>for</th><th>holds</th></tr>
 * <tr><td>{@code students/NAME/result.json}</td><td>instructor</td><td>the whole truth, and the
 * next run's memory</td></tr>
 * <tr><td>{@code students/NAME/feedback.html}, {@code feedback.md}</td><td>student</td><td>points,
 * reasons, hints, the cells that did not run well</td></tr>
 * <tr><td>{@code students/NAME/results.json}</td><td>student</td><td>the same for
 * Gradescope</td></tr>
 * <tr><td>{@code students/NAME/junit.xml}</td><td>student</td><td>the same in Surefire's schema, for
 * platforms that show tests</td></tr>
 * <tr><td>{@code scores.html}</td><td>students</td><td>a challenge's scores, without
 * names</td></tr>
 * <tr><td>{@code leaderboard.html}, {@code leaderboard.csv}</td><td>whom the instructor shows
 * them</td><td>a challenge's scores, with names</td></tr>
 * <tr><td>{@code class.html}</td><td>instructor</td><td>how totals are spread, questions, hidden
 * tests, who may need help</td></tr>
 * <tr><td>{@code grades.csv}, {@code tests.csv}</td><td>instructor</td><td>a row for each student
 * and exercise; for each student and hidden test</td></tr>
 * </table>
 *
 * <p>What a student reads is made of the sentences of {@link
 * org.labyrinth.autograder.report.Feedback} alone, in which a hidden test is a number, a reason and
 * a hint, never its name, its sentence or what it compared. It hangs on that student's submission
 * alone: what others did cannot change a byte of it, so a place among others stands on a page of
 * the class.
 *
 * <p>Whatever comes from a submission passes through {@code Texts} first and is cut by {@code
 * Caps}; then it is escaped as its format asks.
 */
package org.labyrinth.autograder.report;
