/**
 * Many submissions, graded side by side, and no work lost.
 *
 * <p>The smallest thing graded is one exercise of one student. Its key is a digest of the student,
 * the notebook's cells, and all of the grader that has a say: the code that all exercises share,
 * this exercise's contracts, hidden tests and solution, limits, sandbox. As soon as it is graded, a
 * line with the key, the grade and a checksum goes to the disk ({@code .grading/journal.log}).
 * Results and tables are made from those lines and the submissions alone, which gives three things:
 * a batch that was killed goes on where it was and ends in the same bytes; run again, it grades
 * only what is new; and a change in one exercise's tests has only that exercise graded again.
 *
 * <p>Single tests are not taken up in the midst of an exercise: its questions share a process, and
 * an answer that counts its calls would be met with another past than in a run that was not
 * stopped.
 *
 * <p>What time or memory cut short beside other submissions is graded once more at the end, alone,
 * before it is believed. A class may be split into {@linkplain org.labyrinth.autograder.batch.Shard
 * parts} by a digest of the student's name, and {@linkplain org.labyrinth.autograder.batch.Merge
 * put together} again. Whatever is wrong with one submission ends in its own result.
 */
package org.labyrinth.autograder.batch;
