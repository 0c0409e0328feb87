/**
 * Diffusion on voxels is a network of conductances, and here is how it is solved:
 *
 * <p>(A x)ᵢ = groundᵢ xᵢ + Σⱼ gᵢⱼ (xᵢ − xⱼ),
 *
 * <p>each node a voxel, each edge a shared face with the conductance of two half voxels in series,
 * each ground a half voxel before a fixed face. The flow through it is the power Σ g (Δx)² that it
 * dissipates. A is symmetric, and positive definite where every part is tied to a fixed value;
 * elsewhere each part has a constant free, and is solvable if what drives it adds up to nothing.
 *
 * <p><b>On a lattice.</b> {@link org.labyrinth.network.LatticeSystem} keeps the voxels that connect
 * both faces, found run by run along x. Where all conduct alike there is no matrix: nine bytes a
 * voxel say on which sides it has neighbours and how far off in memory they are, and what is no
 * voxel holds 0, so that a sweep asks no questions. Where phases differ, the finest level has a
 * matrix, as the coarser ones do. Any other network, {@link
 * org.labyrinth.network.ConductanceGraph}, is solved through {@link
 * org.labyrinth.network.AggregationMultigrid}; {@link org.labyrinth.network.IncompleteCholesky} is
 * the plain preconditioner beside it, whose iterations grow with the image.
 *
 * <p><b>Coarser levels.</b> The voxels of a 2×2×2 block that are connected <em>inside it</em>
 * become one node: two pores that only share a block stay two. Values are constant on a node, so
 * the coarse matrix R A Rᵀ is again a network, its conductances the sums of those in parallel, with
 * about seven entries a row; all coarse levels together hold a fifth of what a stored finest level
 * would.
 *
 * <p><b>The cycle.</b> Constants are crude: they make coarse corrections two or three times too
 * small. The K-cycle mends that with up to two steps of flexible conjugate gradients on each coarse
 * level, which choose the length; the second is left out where the first brought enough. Before and
 * after stands one Gauss–Seidel sweep. A sweep visits nodes in a fixed order, A = D − L − Lᵀ, with
 * L what a node hears from those before it. A forward sweep from x = 0 solves (D − L) x = b and
 * leaves the residual Lᵀ x; a backward sweep that changes x by δ leaves L δ. So A x comes free with
 * each cycle, and each link is passed half as often as by the plain formulas.
 *
 * <p><b>Precision.</b> Flexible conjugate gradients around the cycle run in single precision, sums
 * in double. After four digits the residual is computed afresh in double precision and the
 * iteration goes on, its last direction kept. Each step lowers the power by a gain that is known,
 * and gains fall about geometrically: the sum of those to come is the estimate of the error of B,
 * by which {@link org.labyrinth.network.StoppingRule} may stop, early, since B is off by the square
 * of what x is.
 *
 * <p>Images that fill the memory get a plain iteration of the same cycles on one number in single
 * precision a voxel ({@link org.labyrinth.network.LatticeSystem#solveLean}). Its residuals are
 * summed in double precision: in single, 1/n times a sum of n neighbours is off by a part in 10⁸,
 * always the same way, and a thousand voxels in a row make a per mille of it.
 *
 * <p><b>Threads.</b> Layers along z are dealt to up to 16 slabs. Sweeps take the even slabs first
 * and then the odd ones, sums are added slab by slab: the result is the same to the bit, however
 * many threads there are.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>x</td><td>{@code potential}</td><td>–, 1 at the inlet, 0 at the outlet</td></tr>
 * <tr><td>gᵢⱼ</td><td>{@code conductance}</td><td>relative to the largest of a whole voxel of
 *     conductivity 1; of a {@code ConductanceGraph}, as the problem</td></tr>
 * <tr><td>groundᵢ</td><td>{@code ground}, {@code toFace}</td><td>as gᵢⱼ</td></tr>
 * <tr><td>Σ g (Δx)²</td><td>{@code flowByPower}</td><td>m, for conductivities relative to the bulk</td></tr>
 * <tr><td>δ</td><td>{@code delta}</td><td>as x</td></tr>
 * <tr><td>which node a voxel becomes</td><td>{@code Aggregates}</td><td>–</td></tr>
 * </table>
 *
 * <p>Sources: Notay and Vassilevski (2008), doi 10.1002/nla.542 (K-cycle); Notay (2000), doi
 * 10.1137/S1064827599362314 (flexible conjugate gradients); van der Vorst and Ye (2000), doi
 * 10.1137/S1064827599353865 (renewed residuals); Gustafsson (1978), doi 10.1007/BF01931691
 * (modified incomplete Cholesky); Galler and Fischer (1964), doi 10.1145/364099.364331 (connected
 * pieces).
 */
package org.labyrinth.network;
