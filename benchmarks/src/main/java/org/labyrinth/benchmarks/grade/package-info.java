/**
 * The grader beside nbclient with the same kernel: {@code java Lab.java bench grade}.
 *
 * <table>
 *   <caption>What is done</caption>
 *   <tr><td>submissions</td><td>the solved notebook of exercise 01 with its first two questions,
 *       each with a comment of its own in the answers, so that no two are the same file</td></tr>
 *   <tr><td>ours</td><td>a batch as {@code java Lab.java grade} runs it, in a Java machine of its
 *       own: every cell but the checks, all hidden tests, results written; the time is from the
 *       start of that machine to its end</td></tr>
 *   <tr><td>nbclient</td><td>the same notebooks, every cell, in JJava; what nbgrader does to each
 *       before it adds up points, one after the other and two at once; {@code
 *       benchmarks/peers/grade.py}</td></tr>
 *   <tr><td>calls</td><td>a method of four numbers that returns one, called across the protocol in
 *       a student's process, sandbox and all</td></tr>
 * </table>
 */
package org.labyrinth.benchmarks.grade;
