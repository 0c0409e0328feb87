/** Hidden tests of exercise 11, underground. */
package org.labyrinth.autograder.tests.e11;
