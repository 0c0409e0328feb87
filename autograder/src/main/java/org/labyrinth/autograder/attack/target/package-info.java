/**
 * The exercise that attacks are tried on: two small questions whose hidden tests use words and
 * numbers that occur nowhere else, so that each can be searched for in what a student gets. The
 * contracts are on the student's class path, the tests in {@code hidden} never are.
 */
package org.labyrinth.autograder.attack.target;
