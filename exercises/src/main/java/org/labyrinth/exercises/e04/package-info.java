/**
 * Exercise 04, tortuosity: the length of paths, the resistance of layers, and Laplace's equation,
 * which counts both.
 *
 * <p>Three numbers are called tortuosity. The geometric one, τ_g = ⟨L_path⟩ / L, compares lengths.
 * The transport efficiency B = D_eff / D compares flows, and the tortuosity factor is τ = ε / B.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>ε</td><td>{@code porosity}</td><td>–</td></tr>
 * <tr><td>B</td><td>{@code transportEfficiency}</td><td>–</td></tr>
 * <tr><td>τ</td><td>{@code tortuosityFactor}</td><td>–</td></tr>
 * <tr><td>τ_g</td><td>{@code geometricTortuosity}</td><td>–</td></tr>
 * <tr><td>k</td><td>{@code conductivity}</td><td>any, W/m/K for heat</td></tr>
 * <tr><td>g</td><td>{@code faceConductances}</td><td>that of k over m</td></tr>
 * </table>
 *
 * <p>Sources: N. Epstein, <i>Chem. Eng. Sci.</i> 44 (1989) 777, <a
 * href="https://doi.org/10.1016/0009-2509(89)85053-5">doi:10.1016/0009-2509(89)85053-5</a>; S. V.
 * Patankar, <i>Numerical Heat Transfer and Fluid Flow</i> (Hemisphere, 1980), section 4.2.
 */
package org.labyrinth.exercises.e04;
