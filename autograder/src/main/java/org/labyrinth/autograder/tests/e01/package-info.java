/** Hidden tests of exercise 01, the representative volume. */
package org.labyrinth.autograder.tests.e01;
