/** Hidden tests of exercise 08, the P2D model. */
package org.labyrinth.autograder.tests.e08;
