package org.labyrinth.experiment;

/**
 * What the cycler holds during a step. Discharge is positive everywhere: a charge has a negative
 * current, rate or power.
 */
public sealed interface Control permits Rest, Current, CRate, Voltage, Power, CurrentProfile {}
