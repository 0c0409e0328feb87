/**
 * Exercise 10, design: the energy of a discharge, a porosity profile within limits, gains that are
 * none, and a challenge: the electrodes that give most energy at 2C.
 *
 * <p>Energy per area: E = ∫ V i dt, until the voltage is at the cut-off. Means over an electrode
 * are weighted by the thickness of its slabs.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>t</td><td>{@code time}</td><td>s</td></tr>
 * <tr><td>V</td><td>{@code voltage}, {@code cutOff}</td><td>V</td></tr>
 * <tr><td>i</td><td>{@code current}, positive in discharge</td><td>A/m²</td></tr>
 * <tr><td>E</td><td>{@code energy}</td><td>W h/m²</td></tr>
 * <tr><td>ε</td><td>{@code porosity}</td><td>–</td></tr>
 * </table>
 *
 * <p>Sources: V. Ramadesigan et al., <i>J. Electrochem. Soc.</i> 157 (2010) A1328, <a
 * href="https://doi.org/10.1149/1.3495992">doi:10.1149/1.3495992</a>; Y. Dai, V. Srinivasan, <i>J.
 * Electrochem. Soc.</i> 163 (2016) A406.
 */
package org.labyrinth.exercises.e10;
