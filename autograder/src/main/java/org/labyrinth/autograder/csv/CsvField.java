package org.labyrinth.autograder.csv;

/**
 * A field and its place in the file.
 *
 * @param start where it begins, quotes included [characters]
 * @param end where it ends
 * @param value what it says, without quotes
 */
public record CsvField(int start, int end, String value) {}
