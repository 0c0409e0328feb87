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
 * <tr><td>p</td><td>{@code RefinementStudy.order}</td><td>–</td></tr>
 * </table>
 */
package org.labyrinth.numerics;
