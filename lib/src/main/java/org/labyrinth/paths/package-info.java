/**
 * What a walker meets in a phase: whether there is a way through, how long it is, how wide, and how
 * fast chance finds it.
 *
 * <h2>Is there a way?</h2>
 *
 * Voxels are neighbours through faces. The part of a phase connected to both outer faces
 * percolates; of it, the voxels on a path that enters none twice are the <em>backbone</em>, the
 * others <em>dead ends</em> without flux. With a source joined to the inlet, a sink joined to the
 * outlet and an edge between the two, the backbone is the biconnected component of that edge, found
 * in linear time.
 *
 * <h2>How long is it?</h2>
 *
 * <pre>
 *   τ_g = ⟨L_path⟩ / L ≥ 1        shortest paths from the inlet to each voxel of the outlet
 *   |∇T| = 1,  T = 0 at the inlet, L_path = T at the outlet
 * </pre>
 *
 * Two methods: steps to 26 neighbours (chamfer; up to 13 % too long in space, for good), and the
 * eikonal equation by fast marching, which tends to the true geodesic.
 *
 * <h2>How fast is chance?</h2>
 *
 * <pre>
 *   ⟨(x(t) − x(0))²⟩ → 2 D_eff t,   D_eff / D = 1/τ = B / ε
 *   P(hop along i) ∝ 1/hᵢ²,   D Δt = 1 / (2 Σ 1/hᵢ²)       a step of the blind ant
 *   D Δt / (mean rate through open faces / rate through six)    a step of the myopic ant
 * </pre>
 *
 * Walkers see the image continued by its mirror images. There 1/τ is that of the through-plane
 * problem with closed sides, along all axes at once, and the walk is a proof of it by other means.
 *
 * <h2>How narrow is it?</h2>
 *
 * <pre>
 *   β = (r_min / r_max)²
 * </pre>
 *
 * r_max is the radius of spheres that cover half the phase, r_min that of spheres that do so coming
 * from the inlet, as mercury does.
 *
 * <h2>Do not confuse</h2>
 *
 * τ = ε/B, the tortuosity <em>factor</em>, is what transport feels; τ_g is a ratio of lengths. For
 * straight inclined capillaries τ = τ_g² (Epstein 1989), throats raise τ further, and of two media
 * with the same τ_g that with the smaller β conducts less.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>pieces of a phase</td><td>{@code ConnectedComponents}</td><td>voxels</td></tr>
 * <tr><td>percolating, dead-end, isolated fraction</td><td>{@code Connectivity}</td><td>–, of the
 * phase</td></tr>
 * <tr><td>T, L_path</td><td>{@code PathLengths.distance}, {@code sorted}</td><td>m</td></tr>
 * <tr><td>τ_g</td><td>{@code geometricTortuosity}</td><td>–</td></tr>
 * <tr><td>D_eff / D = 1/τ</td><td>{@code intrinsicDiffusivity}</td><td>–</td></tr>
 * <tr><td>τ</td><td>{@code tortuosityFactor}</td><td>–</td></tr>
 * <tr><td>β</td><td>{@code constrictivity}</td><td>–</td></tr>
 * <tr><td>r_max, r_min</td><td>{@code poreRadius}, {@code throatRadius}</td><td>m</td></tr>
 * <tr><td>A_min / A_max</td><td>{@code CrossSections.ratio}</td><td>–</td></tr>
 * </table>
 *
 * <h2>Sources</h2>
 *
 * <ul>
 *   <li>J. Hoshen, R. Kopelman, Phys. Rev. B 14 (1976) 3438, doi 10.1103/PhysRevB.14.3438:
 *       components.
 *   <li>J. Hopcroft, R. Tarjan, Commun. ACM 16 (1973) 372, doi 10.1145/362248.362272: biconnected
 *       components.
 *   <li>E. W. Dijkstra, Numer. Math. 1 (1959) 269, doi 10.1007/BF01386390; E. V. Denardo, B. L.
 *       Fox, Oper. Res. 27 (1979) 161, doi 10.1287/opre.27.1.161: shortest paths, buckets.
 *   <li>J. A. Sethian, PNAS 93 (1996) 1591, doi 10.1073/pnas.93.4.1591; SIAM Rev. 41 (1999) 199,
 *       doi 10.1137/S0036144598347059: fast marching.
 *   <li>N. Epstein, Chem. Eng. Sci. 44 (1989) 777, doi 10.1016/0009-2509(89)85053-5: which
 *       tortuosity.
 *   <li>S. Havlin, D. Ben-Avraham, Adv. Phys. 36 (1987) 695, doi 10.1080/00018738700101072: ants.
 *   <li>B. Münch, L. Holzer, J. Am. Ceram. Soc. 91 (2008) 4059, doi
 *       10.1111/j.1551-2916.2008.02736.x: constrictivity from pore sizes.
 *   <li>E. E. Petersen, AIChE J. 4 (1958) 343, doi 10.1002/aic.690040322: a pore with a throat.
 * </ul>
 */
package org.labyrinth.paths;
