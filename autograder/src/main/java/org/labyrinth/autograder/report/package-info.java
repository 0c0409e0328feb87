/**
 * Grades on paper. For the instructor {@code result.json}, {@code grades.csv} and, where there was
 * a challenge, {@code leaderboard.csv} and a page of it; for the student {@code feedback.md} and
 * Gradescope's {@code results.json}, in which a hidden test is a number, a reason and a hint, never
 * its name, its sentence or what it compared.
 */
package org.labyrinth.autograder.report;
