package org.labyrinth.autograder.batch;

import org.labyrinth.autograder.grading.Assignment;
import org.labyrinth.autograder.notebook.Notebook;

/**
 * An exercise of one student, to be graded: the smallest thing that is. Its questions share a
 * process, so that to take up in their midst might give an answer that remembers another past.
 *
 * @param assignment the exercise
 * @param notebook the student's
 * @param key a digest of the student, the notebook's cells, and all of the grader that has a say
 */
record ExerciseTask(Assignment assignment, Notebook notebook, String key) {}
