/**
 * The student's process as the grader sees it: started clean, asked with a deadline, replaced when
 * it falls. A hidden test calls an ordinary instance of the contract; behind it stands a {@link
 * org.labyrinth.autograder.process.StudentSession}, which sends each call across and keeps book of
 * what went wrong.
 */
package org.labyrinth.autograder.process;
