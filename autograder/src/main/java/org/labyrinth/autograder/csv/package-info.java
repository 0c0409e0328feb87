/**
 * Tables as text (RFC 4180). A file that comes from a learning platform goes back to it, so a
 * {@link org.labyrinth.autograder.csv.CsvFile} remembers where each field stands: fields are
 * replaced one by one, and quotes, line ends, byte order mark and whatever else there is stay as
 * they were. A library that reads and writes CSV forgets which fields were quoted. What is written
 * anew goes through {@link org.labyrinth.autograder.csv.Csv}, which lets no spreadsheet take a
 * student's name for a formula.
 */
package org.labyrinth.autograder.csv;
