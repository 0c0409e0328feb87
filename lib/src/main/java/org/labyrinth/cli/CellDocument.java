package org.labyrinth.cli;

/**
 * A cell's BPX document as it is written.
 *
 * @param text of the document [BPX, JSON]
 * @param source its path or name, for messages
 */
record CellDocument(String text, String source) {}
