/** Hidden tests of exercise 12, learned closures. */
package org.labyrinth.autograder.tests.e12;
