/**
 * The averaged equations put together into a cell: the pseudo-two-dimensional model of Doyle,
 * Fuller and Newman (P2D), and the two single-particle models that it tends to at low current (SPM,
 * SPMe).
 *
 * <h2>Equations</h2>
 *
 * x runs from the negative collector to the positive one, r from the centre of a particle to its
 * surface. i &gt; 0 is discharge; j &gt; 0 where lithium leaves a particle.
 *
 * <pre>
 *   particle            ∂c_s/∂t = r⁻² ∂r( r² D_s ∂r c_s )          −D_s ∂r c_s = j/F at r = R
 *   salt                ε ∂c_e/∂t = ∂x( B D_e ∂x c_e ) + (1−t₊) a j/F
 *   electrolyte charge  i_e = −B κ ∂x φ_e + B κ (2RT/F)(1−t₊) ∂x ln c_e
 *   solid charge        i − i_e = −σ ∂x φ_s
 *   charge balance      ∂x i_e = a (j + C ∂t(φ_s − φ_e))
 *   kinetics            j = 2 j₀ sinh( Fη/2RT )        η = φ_s − φ_e − U(x_surf)
 *                       j₀ = F k √(c_e/c_e0) √(x_surf (1 − x_surf))
 *   terminals           V = φ_s(L) − φ_s(0)
 *   temperature         m c_p dT/dt = Q − h A (T − T_amb), or T held
 * </pre>
 *
 * {@link org.labyrinth.p2d.Simulation} is the problem, {@link org.labyrinth.p2d.CellSolver} solves
 * it, {@link org.labyrinth.p2d.Solution} is what comes out. {@code PorousCellEquations} has the
 * equations of the P2D model, one method an equation, in the order above.
 *
 * <h2>How they are solved</h2>
 *
 * <ul>
 *   <li><b>r:</b> one Galerkin element in r², its last node on the surface, so that the surface
 *       needs no extrapolation. With ten nodes a diffusion layer of a hundredth of the radius is
 *       met. Where D_s is constant the modes of the element relax one by one.
 *   <li><b>x:</b> finite volumes, two half cells in series between two centres, resistances
 *       integrated over the salt between them; second order.
 *   <li><b>Newton:</b> a particle's surface is an affine function of its current within a step, and
 *       the current one of c_e and φ_s − φ_e: both are eliminated, and what is left of a step is
 *       one block-tridiagonal system of 2 × 2 blocks. Kinetics stands as η = (2RT/F) asinh(j/2j₀),
 *       nearly straight where sinh would overflow.
 *   <li><b>t:</b> BDF of order 1 to 5 with error control ({@link org.labyrinth.numerics.Bdf}). Ends
 *       are located on the integrator's own interpolant.
 * </ul>
 *
 * Lithium and salt are conserved to round-off, whatever the tolerance: fluxes telescope and the
 * currents of an electrode add up to i in every Newton step.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>c_e</td><td>{@code saltConcentration}</td><td>mol/m³</td></tr>
 * <tr><td>φ_e, φ_s</td><td>{@code electrolytePotential}, {@code solidPotential}</td><td>V</td></tr>
 * <tr><td>Φ = φ_s − φ_e</td><td>{@code potentialDifference}</td><td>V</td></tr>
 * <tr><td>j</td><td>{@code ParticleState.current}</td><td>A/m² of particle surface</td></tr>
 * <tr><td>i, I</td><td>{@code total}, {@code current}</td><td>A/m² of cell, A</td></tr>
 * <tr><td>i_e</td><td>{@code electrolyteCurrent}</td><td>A/m² of cell</td></tr>
 * <tr><td>x = c_s/c_max</td><td>{@code stoichiometry}</td><td>–</td></tr>
 * <tr><td>V, T</td><td>{@code voltage}, {@code temperature}</td><td>V, K</td></tr>
 * </table>
 *
 * <h2>Sources</h2>
 *
 * <ul>
 *   <li>M. Doyle, T. F. Fuller, J. Newman, J. Electrochem. Soc. 140 (1993) 1526, doi
 *       10.1149/1.2221597: the model.
 *   <li>S. G. Marquis et al., J. Electrochem. Soc. 166 (2019) A3693, doi 10.1149/2.0341915jes: SPM
 *       and SPMe as its limits.
 *   <li>D. Bernardi, E. Pawlikowski, J. Newman, J. Electrochem. Soc. 132 (1985) 5, doi
 *       10.1149/1.2113792: the heat balance.
 *   <li>K. E. Brenan, S. L. Campbell, L. R. Petzold, <i>Numerical Solution of Initial-Value
 *       Problems in Differential-Algebraic Equations</i>, SIAM 1996, doi 10.1137/1.9781611971224.
 *   <li>J. Villadsen, W. E. Stewart, Chem. Eng. Sci. 22 (1967) 1483, doi
 *       10.1016/0009-2509(67)80074-5: polynomials in r² with nodes on the surface.
 * </ul>
 */
package org.labyrinth.p2d;
