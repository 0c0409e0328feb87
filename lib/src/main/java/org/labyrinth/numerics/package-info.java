/**
 * The algebra that stands under the theory: iterative solvers that certify what they return, and
 * the pieces of every one-dimensional model.
 *
 * <h2>Systems of equations</h2>
 *
 * A symmetric positive definite system A x = b is solved by the preconditioned conjugate gradient
 * method (Hestenes and Stiefel 1952, doi 10.6028/jres.049.044). A solver never returns an answer it
 * could not certify: it throws a {@link org.labyrinth.numerics.SolverException} with the history of
 * its residual instead.
 *
 * <h2>One dimension</h2>
 *
 * A {@link org.labyrinth.numerics.Grid1D} cuts a length into cells, a {@link
 * org.labyrinth.numerics.Profile} says what varies along it and averages that over cells. Whatever
 * diffuses from cell to cell gives a {@link org.labyrinth.numerics.Ladder} of conductances,
 *
 * <pre>
 *   (K y)ᵢ = gᵢ₋₁ (yᵢ − yᵢ₋₁) + gᵢ (yᵢ − yᵢ₊₁) + sᵢ yᵢ
 * </pre>
 *
 * solved in O(n) without a single subtraction, so that what is conserved is conserved to round-off
 * (the idea of Grassmann, Taksar and Heyman 1985, doi 10.1287/opre.33.5.1107).
 *
 * <h2>Time</h2>
 *
 * <pre>
 *   M dy/dt = f(t) − K y
 * </pre>
 *
 * is stepped by the θ-method (backward Euler, Crank–Nicolson) or by TR-BDF2 (Bank et al. 1985, doi
 * 10.1109/TCAD.1985.1270142; Hosea and Shampine 1996, doi 10.1016/0168-9274(95)00115-8), whose
 * steps a {@link org.labyrinth.numerics.StepControl} chooses. An observer is told the weight of
 * every stage, so that it can integrate fluxes as the scheme itself does.
 *
 * <h2>Differential and algebraic equations</h2>
 *
 * What a battery asks for is nonlinear, and its potentials have no time derivative:
 *
 * <pre>
 *   F(t, y, y′) = 0        of index 1
 * </pre>
 *
 * {@link org.labyrinth.numerics.Bdf} steps it by backward differentiation formulas of order k = 1
 * to 5 with variable steps (Brenan, Campbell and Petzold 1996). The past is kept as modified
 * divided differences; with ψᵢ = tₙ₊₁ − tₙ₊₁₋ᵢ and y[…] Newton's divided differences,
 *
 * <pre>
 *   φᵢ = ψ₁ … ψᵢ y[tₙ, …, tₙ₋ᵢ]      y₀ = Σ βᵢ φᵢ      y′ = y₀′ + s (y − y₀)      s = (1 + ½ + … + 1/k)/h
 * </pre>
 *
 * s has the same value whatever the past steps were (fixed leading coefficient), so a system that
 * is linear keeps its matrix as long as k/h does. The error of a step is a constant times the
 * correction y − y₀, in a norm that the {@link org.labyrinth.numerics.ImplicitSystem} chooses; it
 * also bounds the error of the interpolant, the polynomial through the last k + 1 states. The same
 * differences estimate what the orders beside k would have cost. Linear invariants, such as all the
 * lithium of a cell, are kept to round-off if the system's own solve keeps them. Where steps double
 * one after the other orders above 2 would amplify that round-off: after a start the order climbs
 * only when order 2 forbids doubling.
 *
 * <p>A column of cells with two unknowns each gives a {@link
 * org.labyrinth.numerics.BlockTridiagonal} system, solved in O(n) by block elimination without
 * pivoting: safe where the diagonal dominates, which diffusion and kinetics see to.
 *
 * <h2>Functions and integrals</h2>
 *
 * A {@link org.labyrinth.numerics.ScalarFunction} knows its slope, so that Newton's method has an
 * exact Jacobian. A {@link org.labyrinth.numerics.HermiteTable} stands in for one that is costly:
 * cubic between points, with an error of h⁴/384 max|f⁗|. {@link org.labyrinth.numerics.GaussJacobi}
 * integrates (1 − s)^α s^β p(s) over [0, 1] exactly for polynomials p up to degree 2n − 1.
 *
 * <h2>Orders</h2>
 *
 * An error E ≈ C hᵖ: a {@link org.labyrinth.numerics.RefinementStudy} measures p.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>A</td><td>{@code SymmetricOperator}</td><td>as the problem</td></tr>
 * <tr><td>‖b − A x‖ / ‖b‖</td><td>{@code relativeResidual}</td><td>–</td></tr>
 * <tr><td>g, s</td><td>{@code Ladder.along}, {@code Ladder.toGround}</td><td>as the problem</td></tr>
 * <tr><td>M, K, f</td><td>{@code LinearEvolution.storage}, {@code exchange}, {@code
 * source}</td><td>as the problem</td></tr>
 * <tr><td>θ, Δt</td><td>{@code ThetaMethod.theta}, {@code step}</td><td>–, s</td></tr>
 * <tr><td>y, y′, s</td><td>{@code ImplicitSystem.solve}: {@code y}, {@code predictedRate}, {@code
 * s}</td><td>as the problem, 1/s</td></tr>
 * <tr><td>k, h</td><td>{@code Bdf.order}, step</td><td>–, s</td></tr>
 * <tr><td>φ, ψ, α, β, γ, σ</td><td>{@code Bdf.phi}, {@code psi}, {@code alpha}, {@code beta},
 * {@code gamma}, {@code sigma}</td><td>as y, s, –, –, 1/s, –</td></tr>
 * <tr><td>p</td><td>{@code RefinementStudy.order}</td><td>–</td></tr>
 * </table>
 *
 * <h2>Sources</h2>
 *
 * <ul>
 *   <li>K. E. Brenan, S. L. Campbell, L. R. Petzold, <i>Numerical Solution of Initial-Value
 *       Problems in Differential-Algebraic Equations</i>, SIAM 1996, doi 10.1137/1.9781611971224,
 *       ch. 5: the formulas, the error test, the choice of order.
 *   <li>E. Hairer, S. P. Nørsett, G. Wanner, <i>Solving Ordinary Differential Equations I</i>, 2nd
 *       ed., Springer 1993, doi 10.1007/978-3-540-78862-1, sec. III.5: steps that vary, and how far
 *       they may.
 *   <li>G. H. Golub, J. H. Welsch, Math. Comp. 23 (1969) 221, doi 10.1090/S0025-5718-69-99647-1:
 *       Gauss quadrature.
 *   <li>J. M. Varah, Linear Algebra Appl. 11 (1975) 3, doi 10.1016/0024-3795(75)90112-3: what a
 *       dominant diagonal bounds.
 * </ul>
 */
package org.labyrinth.numerics;
