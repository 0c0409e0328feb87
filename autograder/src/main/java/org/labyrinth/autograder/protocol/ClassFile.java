package org.labyrinth.autograder.protocol;

/**
 * A compiled class on its way to the student's process.
 *
 * @param name its name, with dots
 * @param bytes the class file
 */
@SuppressWarnings("ArrayRecordComponent") // one message, written once and read once
public record ClassFile(String name, byte[] bytes) {}
