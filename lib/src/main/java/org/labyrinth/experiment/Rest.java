package org.labyrinth.experiment;

/** No current. */
public record Rest() implements Control {}
