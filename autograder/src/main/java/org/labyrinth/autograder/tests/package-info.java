/**
 * Hidden tests, a package an exercise. They hold the reference answers, written apart from the
 * solutions, and never leave the grader's process. Each test isolates one mistake where it can, so
 * that a slip costs its share of the points and its hint is the right one.
 */
package org.labyrinth.autograder.tests;
