/**
 * The algebra that stands under the theory: iterative solvers that certify what they return.
 *
 * <p>A symmetric positive definite system A x = b is solved by the preconditioned conjugate
 * gradient method (Hestenes and Stiefel 1952, doi 10.6028/jres.049.044). A solver never returns an
 * answer it could not certify: it throws a {@link org.labyrinth.numerics.SolverException} with the
 * history of its residual instead.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>A</td><td>{@code SymmetricOperator}</td><td>as the problem</td></tr>
 * <tr><td>‖b − A x‖ / ‖b‖</td><td>{@code relativeResidual}</td><td>–</td></tr>
 * </table>
 */
package org.labyrinth.numerics;
