/**
 * Exercise 08, the P2D model: Butler–Volmer kinetics turned round, a Newton step of a porous
 * electrode, a voltage put together from its parts, and a run whose broken equation is to be named.
 *
 * <p>Discharge is i &gt; 0; j &gt; 0 where lithium leaves a particle. Kinetics: j = 2 j₀ sinh(F
 * η/2RT). Charge: ∂i_e/∂x = a j, i_s + i_e = i.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>j</td><td>{@code current} of a particle's surface</td><td>A/m²</td></tr>
 * <tr><td>j₀</td><td>{@code exchangeCurrent}</td><td>A/m² of surface</td></tr>
 * <tr><td>η</td><td>{@code overpotential}</td><td>V</td></tr>
 * <tr><td>Φ = φ_s − φ_e</td><td>{@code potential}</td><td>V</td></tr>
 * <tr><td>U</td><td>{@code openCircuit}</td><td>V</td></tr>
 * <tr><td>i, i_e, i_s</td><td>{@code total}, {@code electrolyteCurrent}, {@code
 * solidCurrent}</td><td>A/m² of cell</td></tr>
 * <tr><td>a, a L</td><td>{@code specificArea}, {@code roughness}</td><td>1/m, –</td></tr>
 * <tr><td>T</td><td>{@code temperature}</td><td>K</td></tr>
 * </table>
 *
 * <p>Sources: M. Doyle, T. F. Fuller, J. Newman, <i>J. Electrochem. Soc.</i> 140 (1993) 1526, <a
 * href="https://doi.org/10.1149/1.2221597">doi:10.1149/1.2221597</a>; S. G. Marquis et al., <i>J.
 * Electrochem. Soc.</i> 166 (2019) A3693, <a
 * href="https://doi.org/10.1149/2.0341915jes">doi:10.1149/2.0341915jes</a>.
 */
package org.labyrinth.exercises.e08;
