/** Hidden tests of exercise 02, two averages. */
package org.labyrinth.autograder.tests.e02;
