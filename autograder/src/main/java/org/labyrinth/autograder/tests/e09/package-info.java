/** Hidden tests of exercise 09, the real material. */
package org.labyrinth.autograder.tests.e09;
