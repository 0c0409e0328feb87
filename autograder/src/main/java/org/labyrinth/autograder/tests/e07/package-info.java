/** Hidden tests of exercise 07, when averaging is not enough. */
package org.labyrinth.autograder.tests.e07;
