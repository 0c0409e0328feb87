/**
 * The averaged equations at work, in one dimension: salt that diffuses through a graded medium and
 * reacts on its interface, current that passes from the solid to the electrolyte of a porous
 * electrode, and lithium that diffuses in a particle of its active material.
 *
 * <h2>Salt</h2>
 *
 * With c the intrinsic average over the pores,
 *
 * <pre>
 *   ∂(ε c)/∂t = ∂x(B D ∂x c) + a r        r = k (c_eq − c) + r₀(x, t)
 *   inflow at an end = h (c_out − c_end) + q
 * </pre>
 *
 * ε stays inside the time derivative and B inside the divergence: both vary along a graded
 * electrode. h = ∞ holds the concentration, h = 0 gives the flux, anything between is a film. The
 * pore-scale equation is recovered as the pores become small beside the length over which c varies
 * (Whitaker 1999, ch. 1); what the averages hide is in B, measured on an image.
 *
 * <p><b>Finite volumes.</b> Integrated over cell i, of width h,
 *
 * <pre>
 *   d(ε h c)ᵢ/dt = Nᵢ₋½ − Nᵢ₊½ + (a r h)ᵢ        Nᵢ₊½ = (cᵢ − cᵢ₊₁) / ∫dx/(B D)
 * </pre>
 *
 * the integral from centre to centre: two half cells in series. An arithmetic mean of B would let a
 * tight layer leak; in series, steady fluxes through layers are exact on every grid, and
 * concentrations too where the jumps lie on faces. Otherwise the scheme is of second order, on
 * smoothly graded grids as on uniform ones. What leaves a cell enters the next, so salt is
 * conserved to round-off; every solution carries the {@link org.labyrinth.transport.Balance} that
 * certifies it.
 *
 * <p><b>Time.</b> {@link org.labyrinth.transport.BackwardEuler} is of first order and never
 * overshoots, {@link org.labyrinth.transport.CrankNicolson} of second order where things are
 * smooth; {@link org.labyrinth.transport.AdaptiveStepping} is of second order, bears sudden
 * changes, and chooses its steps. {@link org.labyrinth.transport.SteadySolver} needs no time.
 *
 * <h2>Charge</h2>
 *
 * <pre>
 *   i_e = −B κ ∂x φ_e      i_s = −σ ∂x φ_s      ∂x i_e = a j = −∂x i_s      i_e + i_s = i
 *   j = 2 j₀ sinh(F η/2RT)      η = φ_s − φ_e − U
 * </pre>
 *
 * i &gt; 0 is discharge, j &gt; 0 anodic; x runs from the negative to the positive collector. At
 * the collector all current is in the solid, at the separator all is in the electrolyte. The
 * difference of the two laws of Ohm leaves one equation,
 *
 * <pre>
 *   ∂x ( (∂x η + i/σ) / (1/(Bκ) + 1/σ) ) = a j(η)
 * </pre>
 *
 * solved by Newton's method with its exact, tridiagonal Jacobian. With linear kinetics j = (j₀F/RT)
 * η the solution is Newman and Tobias's cosh profile with ν² = a (j₀F/RT) L² (1/(Bκ) + 1/σ): a
 * thick electrode (ν ≫ 1) works at its faces only.
 *
 * <h2>Particles</h2>
 *
 * Inside a particle, taken for a sphere, c is the concentration of lithium in the solid:
 *
 * <pre>
 *   ∂c/∂t = r⁻² ∂r( r² D(c) ∂r c )        D ∂r c = N = −j/F at r = R        t_d = R²/D
 * </pre>
 *
 * The surface is an {@link org.labyrinth.transport.End} like any other: held, given a flux, or
 * behind a film. What counts is the surface value: a reaction sees nothing else, and under a
 * constant flux it comes to lag N R/(5 D) behind the mean. A {@link
 * org.labyrinth.transport.ParticleSolver} cuts the particle into nodes that exchange, the last of
 * them the surface,
 *
 * <pre>
 *   Mᵢ dcᵢ/dt = −Sᵢ(c) + δᵢₙ N/R        Σ Sᵢ = 0        Σ M = 1/3
 * </pre>
 *
 * so that what came in is there, to round-off. {@link org.labyrinth.transport.ShellSolver} does it
 * by finite volumes, and takes the flux between two shells from the parabola through their means,
 *
 * <pre>
 *   r² N = 2 r³ D (cᵢ₊₁ − cᵢ)/(mᵢ₊₁ − mᵢ)        m = ∫ r⁴ dr / ∫ r² dr
 * </pre>
 *
 * of second order, the surface included, and exact for the parabola that a constant flux leads to.
 * {@link org.labyrinth.transport.ElementSolver} takes one polynomial in r² ({@link
 * org.labyrinth.transport.SphereElement}), whose error falls exponentially with its nodes; the
 * battery models use it. {@link org.labyrinth.transport.UniformSolver} has no inside, to be
 * compared with. Time is stepped by {@link org.labyrinth.numerics.Bdf}.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>ε</td><td>{@code porosity}</td><td>–</td></tr>
 * <tr><td>a</td><td>{@code specificArea}</td><td>1/m</td></tr>
 * <tr><td>B</td><td>{@code transportEfficiency}</td><td>–</td></tr>
 * <tr><td>D</td><td>{@code diffusivity}</td><td>m²/s</td></tr>
 * <tr><td>c</td><td>{@code concentration}</td><td>mol/m³</td></tr>
 * <tr><td>N = −B D ∂x c</td><td>{@code flux}</td><td>mol/(m² s)</td></tr>
 * <tr><td>r, k, c_eq</td><td>{@code Reaction}, {@code rateConstant}, {@code
 * equilibrium}</td><td>mol/(m² s), m/s, mol/m³</td></tr>
 * <tr><td>h (of an end), c_out, q</td><td>{@code End}</td><td>m/s, mol/m³, mol/(m² s)</td></tr>
 * <tr><td>κ, σ</td><td>{@code electrolyteConductivity}, {@code
 * solidConductivity}</td><td>S/m</td></tr>
 * <tr><td>φ_e, φ_s, η, U</td><td>{@code electrolytePotential}, {@code solidPotential}, {@code
 * overpotential}, {@code equilibriumPotential}</td><td>V</td></tr>
 * <tr><td>i, i_e, i_s</td><td>{@code current}, {@code electrolyteCurrent}, {@code
 * solidCurrent}</td><td>A/m² of cross-section</td></tr>
 * <tr><td>j, j₀</td><td>{@code reactionCurrent}, {@code exchangeCurrentDensity}</td><td>A/m² of
 * interface</td></tr>
 * <tr><td>R, r</td><td>{@code SphericalParticle.radius}, {@code radii}</td><td>m</td></tr>
 * <tr><td>D (of a particle)</td><td>{@code SphericalParticle.diffusivity}</td><td>m²/s</td></tr>
 * <tr><td>N, j (of a particle)</td><td>{@code inflow}, {@code reactionCurrent}</td><td>mol/(m² s),
 * A/m² of interface</td></tr>
 * <tr><td>t_d</td><td>{@code diffusionTime}</td><td>s</td></tr>
 * <tr><td>M, S</td><td>{@code volumes}, {@code exchange}</td><td>–, mol/(m³ s)</td></tr>
 * <tr><td>α_a, α_c</td><td>{@code anodicTransfer}, {@code cathodicTransfer}</td><td>–</td></tr>
 * </table>
 *
 * <h2>Sources</h2>
 *
 * <ul>
 *   <li>S. Whitaker, <i>The Method of Volume Averaging</i>, Kluwer 1999, doi
 *       10.1007/978-94-017-3389-2: the averaged equation.
 *   <li>J. Crank, <i>The Mathematics of Diffusion</i>, 2nd ed., Oxford 1975: closed forms.
 *   <li>E. W. Thiele, Ind. Eng. Chem. 31 (1939) 916, doi 10.1021/ie50355a027: diffusion with a
 *       linear reaction.
 *   <li>J. Crank, P. Nicolson, Proc. Camb. Phil. Soc. 43 (1947) 50, doi 10.1017/S0305004100023197.
 *   <li>J. Euler, W. Nonnenmacher, Electrochim. Acta 2 (1960) 268: current in porous electrodes.
 *   <li>J. S. Newman, C. W. Tobias, J. Electrochem. Soc. 109 (1962) 1183, doi 10.1149/1.2425269:
 *       the charge balance, linear and Tafel kinetics.
 *   <li>J. Villadsen, W. E. Stewart, Chem. Eng. Sci. 22 (1967) 1483, doi
 *       10.1016/0009-2509(67)80074-5: polynomials in r² for a sphere.
 *   <li>J. L. Vázquez, <i>The Porous Medium Equation</i>, Oxford 2006, doi
 *       10.1093/acprof:oso/9780198569039.001.0001: Barenblatt's solution, against which D(c) is
 *       tested.
 * </ul>
 */
package org.labyrinth.transport;
