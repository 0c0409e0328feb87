/** A small exercise for the grader's own tests: two questions, on the student's class path. */
package org.labyrinth.autograder.sample;
