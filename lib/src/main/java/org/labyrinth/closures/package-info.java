/**
 * Laws for the transport efficiency B(ε), and the bounds that no law may cross.
 *
 * <p>To close the averaged equations one needs B at each porosity. Solving on an image gives it for
 * that image; a <em>closure</em> is a guess for all of them:
 *
 * <pre>
 *   B = ε^α                                   Bruggeman, α = 3/2 for dilute spheres of all sizes
 *   B = 1 − 3φ(1 − s) / (2 + s + φ(1 − s))    Maxwell, φ = 1 − ε spheres of conductivity s
 *   B = γ ε^α                                 Archie, γ and α fitted to data
 *   B = ((ε − ε_c) / (1 − ε_c))^t             percolation, B = 0 below the threshold ε_c
 * </pre>
 *
 * With each goes the tortuosity factor τ = ε / B; where B = 0 it is +∞.
 *
 * <h2>Bounds</h2>
 *
 * For phases of volume fractions φᵢ and conductivities kᵢ, each relative to the bulk,
 *
 * <pre>
 *   1 / Σ φᵢ/kᵢ  ≤  B  ≤  Σ φᵢ kᵢ                                  Wiener, any structure
 *   H(k_min)     ≤  B  ≤  H(k_max)                                Hashin–Shtrikman
 *   H(k) = 1 / Σ φᵢ / (kᵢ + (d − 1) k)  −  (d − 1) k              in d dimensions
 * </pre>
 *
 * <p>Wiener's hold for every image and every axis, and layers reach them. Those of Hashin and
 * Shtrikman hold for <em>statistically isotropic</em> media only: an anisotropic sample, or one too
 * small to be isotropic, may break them and be right. In the plane (d = 2) they are meant for
 * structures that do not change along the third axis, and transport across it. An insulating solid
 * makes both lower bounds 0 and the upper ones ε and 2ε/(3 − ε); the last is Maxwell's result.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>ε</td><td>{@code porosity}</td><td>–</td></tr>
 * <tr><td>B = M_eff / M_bulk</td><td>{@code transportEfficiency}</td><td>–</td></tr>
 * <tr><td>τ = ε / B</td><td>{@code tortuosityFactor}</td><td>–</td></tr>
 * <tr><td>α, t</td><td>{@code exponent}</td><td>–</td></tr>
 * <tr><td>γ</td><td>{@code prefactor}</td><td>–</td></tr>
 * <tr><td>ε_c</td><td>{@code threshold}</td><td>–</td></tr>
 * <tr><td>φᵢ, kᵢ</td><td>{@code Constituent}</td><td>–, relative to the bulk</td></tr>
 * <tr><td>d</td><td>{@code hashinShtrikman} 3, {@code hashinShtrikmanInPlane} 2</td><td>–</td></tr>
 * </table>
 *
 * <h2>Sources</h2>
 *
 * <ul>
 *   <li>J. C. Maxwell, <i>A Treatise on Electricity and Magnetism</i>, Oxford 1873, vol. 1, art.
 *       314.
 *   <li>D. A. G. Bruggeman, Ann. Phys. 416 (1935) 636, doi 10.1002/andp.19354160705.
 *   <li>G. E. Archie, Trans. AIME 146 (1942) 54, doi 10.2118/942054-G.
 *   <li>S. Kirkpatrick, Rev. Mod. Phys. 45 (1973) 574, doi 10.1103/RevModPhys.45.574: percolation.
 *   <li>D. Stauffer, A. Aharony, <i>Introduction to Percolation Theory</i>, Taylor &amp; Francis
 *       1994, doi 10.1201/9781315274386: its exponents.
 *   <li>O. Wiener, Abh. Math.-Phys. Kl. Königl. Sächs. Ges. Wiss. 32 (1912) 509.
 *   <li>Z. Hashin, S. Shtrikman, J. Appl. Phys. 33 (1962) 3125, doi 10.1063/1.1728579.
 *   <li>S. Torquato, <i>Random Heterogeneous Materials</i>, Springer 2002, ch. 21, doi
 *       10.1007/978-1-4757-6355-3: both pairs of bounds in d dimensions.
 * </ul>
 */
package org.labyrinth.closures;
