/**
 * The hidden tests of the exercise that attacks are tried on; never on the student's class path.
 */
package org.labyrinth.autograder.attack.target.hidden;
