/** Hidden tests of exercise 10, design, and the challenge's scoring. */
package org.labyrinth.autograder.tests.e10;
