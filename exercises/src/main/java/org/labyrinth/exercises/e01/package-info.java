/**
 * Exercise 01, the representative volume: how large must a piece of a porous material be before its
 * porosity stands for the whole?
 *
 * <p>The porosity of a window is the mean of the indicator function over it, ε = (1/V) ∫ χ dV.
 * Small windows see single particles and scatter; as the window of volume V grows, the standard
 * deviation of ε falls as V to the power −½ once the window is wider than the correlation length ξ.
 * A representative length ℓ_REV exists where max(d_p, ξ) ≪ ℓ_REV ≪ ℓ_grad.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>χ</td><td>{@code VoxelImage.inPhase}</td><td>–</td></tr>
 * <tr><td>ε</td><td>{@code porosity}</td><td>–</td></tr>
 * <tr><td>d_p</td><td>{@code particleDiameter}</td><td>m</td></tr>
 * <tr><td>ξ</td><td>{@code correlationLength}</td><td>m</td></tr>
 * <tr><td>ℓ_REV</td><td>{@code window}</td><td>m</td></tr>
 * <tr><td>ℓ_grad</td><td>{@code gradientLength}</td><td>m</td></tr>
 * </table>
 *
 * <p>Sources: J. Bear, <i>Dynamics of Fluids in Porous Media</i> (Elsevier, 1972), chapter 1; C.
 * Lantuéjoul, Ergodicity and integral range, <i>J. Microscopy</i> 161 (1991) 387–403, <a
 * href="https://doi.org/10.1111/j.1365-2818.1991.tb03099.x">doi:10.1111/j.1365-2818.1991.tb03099.x</a>.
 */
package org.labyrinth.exercises.e01;
