/** The hidden tests of the small exercise; never on the student's class path. */
package org.labyrinth.autograder.sample.hidden;
