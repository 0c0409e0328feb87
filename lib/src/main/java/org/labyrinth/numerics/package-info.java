/**
 * The linear algebra that stands under the theory: iterative solvers that certify what they return.
 *
 * <p>A symmetric positive definite system A x = b is solved by the preconditioned conjugate
 * gradient method (Hestenes and Stiefel 1952, doi 10.6028/jres.049.044). A solver never returns an
 * answer it could not certify: it throws a {@link org.labyrinth.numerics.SolverException} with the
 * history of its residual instead.
 *
 * <p>Diffusion on voxels is a network: (A x)ᵢ = groundᵢ xᵢ + Σⱼ gᵢⱼ (xᵢ − xⱼ). Two preconditioners
 * know it: an incomplete factorisation, whose iterations grow with the image, and aggregation
 * multigrid with the K-cycle (Notay and Vassilevski 2008, doi 10.1002/nla.542), whose iterations do
 * not.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>A</td><td>{@code SymmetricOperator}</td><td>as the problem</td></tr>
 * <tr><td>gᵢⱼ</td><td>{@code conductance}</td><td>as the problem</td></tr>
 * <tr><td>‖b − A x‖ / ‖b‖</td><td>{@code relativeResidual}</td><td>–</td></tr>
 * </table>
 */
package org.labyrinth.numerics;
