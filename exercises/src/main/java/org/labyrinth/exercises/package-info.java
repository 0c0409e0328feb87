/**
 * Exercises: how a question is put, checked and hinted at.
 *
 * <p>A question is a contract: an interface marked {@link org.labyrinth.exercises.Question}, in the
 * package of its exercise. The student answers it in a notebook with a class {@code My…} and is
 * told at once how it stands by {@link org.labyrinth.exercises.Check}, which runs the contract's
 * public tests. The hidden tests that decide the points are with the instructor; {@link
 * org.labyrinth.exercises.TestRunner} runs both kinds, and {@link
 * org.labyrinth.exercises.AnswerParameter} hands each test method the answer.
 *
 * <table>
 *   <caption>For a contract {@code e01.WindowPorosity}</caption>
 *   <tr><th>what</th><th>name</th></tr>
 *   <tr><td>the answer</td><td>{@code MyWindowPorosity}, in the notebook</td></tr>
 *   <tr><td>public tests</td><td>{@code e01.WindowPorosityPublicTest}</td></tr>
 *   <tr><td>hidden tests</td><td>{@code WindowPorosityHiddenTest}, with the instructor</td></tr>
 * </table>
 */
package org.labyrinth.exercises;
