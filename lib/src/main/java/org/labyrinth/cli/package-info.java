/**
 * The kit's command line: one class a subcommand, each with {@code --help}, exit code 0 on success
 * and 2 on bad input with one sentence on standard error.
 */
package org.labyrinth.cli;
