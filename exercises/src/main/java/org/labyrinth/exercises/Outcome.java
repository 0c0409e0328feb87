package org.labyrinth.exercises;

import java.util.Optional;

/**
 * A result and what lies behind it, which only public tests may tell.
 *
 * @param result what the test found
 * @param thrown what ended the test; empty if it passed
 * @param changedInput the argument that the answer wrote into; empty if it wrote into none
 */
record Outcome(TestResult result, Optional<Throwable> thrown, String changedInput) {}
