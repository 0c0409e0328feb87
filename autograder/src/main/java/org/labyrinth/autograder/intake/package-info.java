/**
 * What was handed in, wherever it lies: folders, zips and notebooks become one {@link
 * org.labyrinth.autograder.intake.Submission} a student, read within limits and never unpacked.
 */
package org.labyrinth.autograder.intake;
