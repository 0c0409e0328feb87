/**
 * The proof: diffusion and reaction in every pore, nothing averaged, held against the averaged
 * equation with ε, a and B measured on that same image.
 *
 * <p>In the pores and on their walls (n out of the pore)
 *
 * <p>∂c/∂t = ∇·(D∇c), D ∂c/∂n = k (c_eq − c) + r₀,
 *
 * <p>with an {@link org.labyrinth.transport.End} on either outer face normal to an axis, the other
 * sides closed. Averaged, it is said to be
 *
 * <p>ε ∂c/∂t = ∂x(B D ∂x c) + a (k (c_eq − c) + r₀).
 *
 * <p><b>Discretization.</b> One unknown a voxel, conductance D A / h between them. A wall face is
 * half a voxel of fluid and the reaction in series, 1 / (1/k + h/2D): second order on a plane wall;
 * on a staircase the area remains that of its faces. So the specific area that belongs to this
 * model is the face count, though it is 3/2 of the area of a smooth surface. Time by the θ-method;
 * each step solves for the change by multigrid, and the salt is booked to the solver's tolerance.
 *
 * <p><b>At what rate the two agree.</b> Let L grow over ℓ_micro while the Thiele modulus φ² = a k
 * L² / (B D) stays; then k ℓ_micro / D falls as (ℓ_micro / L)², and c = ⟨c⟩ + g ∂x⟨c⟩ + … with g ~
 * ℓ_micro the closure field. Inside a periodic medium what is neglected is of second order. At an
 * end face c is held, but g ∂x⟨c⟩ does not vanish there: a layer one period thick shifts the face,
 * as it were, by a share of ℓ_micro, and the error is of <em>first</em> order. Only where the face
 * is a plane of mirror symmetry is g = 0 on it, and second order remains. In random media the
 * fluctuations of ε, a and B from slice to slice add to it: as (ℓ_micro / L)^(3/2) in cubes, but
 * only as the root of ℓ_micro / L in columns of one width.
 *
 * <p>If k ℓ_micro / D stays instead, at 1 say, the salt is gone within a pore or two of the end
 * however long the sample: the scales do not separate, and the error stays too. ({@link
 * org.labyrinth.porescale.ScaleStudy} shows all three.)
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>c</td><td>{@code concentration}</td><td>mol/m³</td></tr>
 * <tr><td>ε, a, B</td><td>{@code MeasuredMedium}</td><td>–, 1/m, –</td></tr>
 * <tr><td>k, c_eq, r₀</td><td>{@code Reaction}</td><td>m/s, mol/m³, mol/(m² s)</td></tr>
 * <tr><td>φ</td><td>{@code thieleModulus}</td><td>–</td></tr>
 * <tr><td>ℓ_micro</td><td>{@code microLength}</td><td>m</td></tr>
 * <tr><td>k ℓ_micro / D</td><td>{@code poreDamkohler}</td><td>–</td></tr>
 * </table>
 *
 * <p>Sources: Whitaker, <i>The Method of Volume Averaging</i> (1999), ch. 1, doi
 * 10.1007/978-94-017-3389-2; Bensoussan, Lions and Papanicolaou, <i>Asymptotic Analysis for
 * Periodic Structures</i> (1978), ch. 1 (boundary layers); Battiato and Tartakovsky (2011), doi
 * 10.1016/j.jconhyd.2010.05.005 (where averaging a reaction fails).
 */
package org.labyrinth.porescale;
