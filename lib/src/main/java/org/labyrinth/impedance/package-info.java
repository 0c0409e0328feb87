/**
 * Chapter 9 of the library, electrodes and cells in the frequency domain: transmission lines and
 * the linearised cell models.
 */
package org.labyrinth.impedance;
