/** Hidden tests of exercise 06, the macroscopic equations. */
package org.labyrinth.autograder.tests.e06;
