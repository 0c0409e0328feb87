/** Hidden tests of exercise 04, tortuosity. */
package org.labyrinth.autograder.tests.e04;
