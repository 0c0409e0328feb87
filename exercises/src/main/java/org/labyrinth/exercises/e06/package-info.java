/**
 * Exercise 06, the macroscopic equations: a step of the salt balance, its flux form, the
 * distribution of the reaction, and books that do not balance.
 *
 * <p>Salt in a porous electrode: ∂(ε c)/∂t = ∂/∂x(B D ∂c/∂x) + (1 − t₊) a j / F, with c per volume
 * of electrolyte and everything else per volume or area of electrode. Charge: ∂i_e/∂x = a j and i_e
 * + i_s = i.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>c</td><td>{@code concentration}, intrinsic</td><td>mol/m³</td></tr>
 * <tr><td>ε</td><td>{@code porosity}</td><td>–</td></tr>
 * <tr><td>B D = ε D_i</td><td>{@code diffusivity}, superficial</td><td>m²/s</td></tr>
 * <tr><td>a r</td><td>{@code source}</td><td>mol/m³/s</td></tr>
 * <tr><td>N</td><td>{@code flux}, superficial</td><td>mol/m²/s</td></tr>
 * <tr><td>a j</td><td>{@code reaction}</td><td>A/m³</td></tr>
 * <tr><td>t₊</td><td>{@code transference}</td><td>–</td></tr>
 * </table>
 *
 * <p>Sources: J. S. Newman, C. W. Tobias, <i>J. Electrochem. Soc.</i> 109 (1962) 1183, <a
 * href="https://doi.org/10.1149/1.2425269">doi:10.1149/1.2425269</a>; M. Doyle, T. F. Fuller, J.
 * Newman, <i>J. Electrochem. Soc.</i> 140 (1993) 1526, <a
 * href="https://doi.org/10.1149/1.2221597">doi:10.1149/1.2221597</a>.
 */
package org.labyrinth.exercises.e06;
