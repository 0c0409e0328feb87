/**
 * Exercises: how a question is put, checked and hinted at. Each exercise has a package of its own
 * with its contracts and public tests; the answers and hidden tests are elsewhere, with the
 * instructor.
 */
package org.labyrinth.exercises;
