/**
 * The kit's command line: one class a subcommand, each with {@code --help}, exit code 0 on success,
 * 2 on bad input with one sentence on standard error, and 1 where the equations could not be
 * solved.
 */
package org.labyrinth.cli;
