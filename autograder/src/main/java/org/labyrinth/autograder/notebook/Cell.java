package org.labyrinth.autograder.notebook;

/**
 * One cell of a notebook.
 *
 * @param code whether it holds code, and not text
 * @param source its text
 * @param role what it is for
 * @param id its {@code grade_id}; empty if it has none
 */
public record Cell(boolean code, String source, Role role, String id) {}
