/** Hidden tests of exercise 05, homogenization. */
package org.labyrinth.autograder.tests.e05;
