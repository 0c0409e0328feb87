package org.labyrinth.autograder.batch;

import org.labyrinth.autograder.grading.ExerciseGrade;

/**
 * What grading an exercise once came to.
 *
 * @param grade the grade
 * @param believed whether it stands; otherwise it was cut short beside other submissions, which may
 *     have taken the time, and is looked at once more
 */
record Look(ExerciseGrade grade, boolean believed) {}
