package org.labyrinth.autograder.grading;

/**
 * A cell that will run.
 *
 * @param name what to call it in a report: its {@code grade_id}, or its place in the notebook
 * @param id its {@code grade_id} in the instructor's copy, the same for all parts of a split cell;
 *     empty for the student's own cells
 * @param source what runs
 */
public record PlannedCell(String name, String id, String source) {}
