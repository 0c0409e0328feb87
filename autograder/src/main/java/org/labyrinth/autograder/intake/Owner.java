package org.labyrinth.autograder.intake;

import org.labyrinth.autograder.report.Handin;

/**
 * Whose a file is.
 *
 * @param student unique among those of a class, and readable
 * @param handin who and when, as far as the file's place says
 * @param name the file's path inside the submission
 */
record Owner(String student, Handin handin, String name) {}
