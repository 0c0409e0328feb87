/**
 * From the pore to the continuum: what a maze does to transport, as one number an axis or as a
 * tensor.
 *
 * <p>Diffusion in the conducting phase obeys ∇·(D∇c) = 0. Fix c on two opposite outer faces of the
 * image, close all others, and the mean flux defines the <em>transport efficiency</em>
 *
 * <p>B = M_eff / M_bulk = (mean superficial flux · L) / (D Δc), and with it the <em>tortuosity
 * factor</em> τ = ε / B, so that M_eff = M_bulk ε/τ. τ uses the total volume fraction of the phase,
 * dead ends and isolated pores included, as tomography software does. If no path connects the
 * faces, B = 0 and τ = +∞.
 *
 * <p><b>The closure problem.</b> Where scales separate, the concentration in the pores is c = ⟨c⟩ +
 * g·∇⟨c⟩ plus less, with ⟨c⟩ the slowly varying mean. On a periodic image the closure fields g_j
 * obey ∇·(D (∇g_j + e_j)) = 0 with no normal flux on insulators, and the mean flux gives the tensor
 *
 * <p>B_ij = D_eff,ij / D_bulk = (1/V) ∫ D (δ_ij + ∂g_j/∂x_i) dV = (1/V) ∫ D (∇g_i + e_i)·(∇g_j +
 * e_j) dV.
 *
 * <p>The second, the energy form, is symmetric by construction and off by the square of the
 * residual; how far the first is from symmetry certifies the solve. Only pieces of the phases that
 * reach their own periodic copy carry a flux; g_j is zero in the mean over each. On an image and
 * its mirror images, B is diagonal and holds the through-plane efficiencies of the image; a sample
 * of n periods between fixed faces approaches it as 1/n. (Bensoussan, Lions and Papanicolaou 1978,
 * ch. 1; Whitaker 1999, doi 10.1007/978-94-017-3389-2, ch. 1.)
 *
 * <p><b>Bounds.</b> Wiener's hold for every image: harmonic mean ≤ B ≤ Σ ε^α D^α (Wiener 1912; see
 * Torquato 2002, doi 10.1007/978-1-4757-6355-3, ch. 21). Laminates reach them: arithmetic mean
 * along the layers, harmonic mean across. Hashin and Shtrikman's are for isotropic media; of any
 * image, isotropic or not, a third of the tensor's trace obeys them, and so does the mean of the
 * three through-plane efficiencies with closed sides.
 *
 * <p><b>Slab by slab.</b> A graded electrode has B(x): each slab between fixed faces of its own.
 * Joining a plane to one concentration never raises a resistance, so slabs in series conduct at
 * least as well as the image, B ≤ 1 / Σ (h_s/L)/B_s, by what about one pore resists a cut. With
 * ε(x) and a(x) they make a {@link org.labyrinth.homogenization.GradedMedium}.
 *
 * <p><b>Flux lines.</b> {@link org.labyrinth.homogenization.FluxLines} follow the flux from face to
 * face of each voxel, in closed form (Pollock 1988, doi 10.1111/j.1745-6584.1988.tb00425.x); their
 * mean length over L is a ratio of lengths like τ_g, but of the ways that the flux takes.
 *
 * <p><b>Discretization.</b> One unknown a voxel, seven points, the conductance between two voxels
 * that of their halves in series. The energy form B = Σ g (Δc)² bounds this discrete B from above
 * and its error falls with the square of the residual, so a loose solve already has a tight B. The
 * discrete B bounds that of the same blocks in the continuum from below (its fluxes are allowed
 * ones there: Thomson's principle), and never falls when voxels are split. That error of the voxels
 * is far larger than any solver's: for one sphere, staircase included, it is about 1 % at 64 voxels
 * a cell and falls in first order.
 *
 * <p><b>Solvers.</b> {@link org.labyrinth.homogenization.MultigridSolver} needs about 14 iterations
 * at any size, and stops at a residual or at an estimated error of B; {@link
 * org.labyrinth.homogenization.ConjugateGradientSolver}, whose iterations grow with the image, is
 * the plain method beside it. Both pass the same tests. {@link
 * org.labyrinth.homogenization.ClosureSolver} solves for three right-hand sides around the same
 * multigrid; its matrix is singular, a constant being free in each connected piece, and stays
 * harmless, since what drives a piece adds up to nothing. How they work is told in {@link
 * org.labyrinth.network}.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>B</td><td>{@code transportEfficiency}</td><td>–</td></tr>
 * <tr><td>τ = ε/B</td><td>{@code tortuosityFactor}</td><td>–</td></tr>
 * <tr><td>Σ ε^α D^α</td><td>{@code meanConductivity}</td><td>–</td></tr>
 * <tr><td>c</td><td>{@code concentration}</td><td>–, between 0 and 1</td></tr>
 * <tr><td>B_ij</td><td>{@code transportEfficiency}, a {@code SymmetricTensor}</td><td>–</td></tr>
 * <tr><td>g_z, g_y, g_x</td><td>{@code ClosureFields}</td><td>m</td></tr>
 * <tr><td>principal values</td><td>{@code PrincipalAxis}, {@code eigenvalues}</td><td>–</td></tr>
 * <tr><td>B(x)</td><td>{@code TransportProfiles}, {@code GradedMedium}</td><td>–</td></tr>
 * <tr><td>residual</td><td>{@code relativeResidual}, ‖b − A c‖ / ‖b‖</td><td>–</td></tr>
 * <tr><td>L, A</td><td>{@code length}, {@code area}</td><td>m, m²</td></tr>
 * </table>
 *
 * <p>Industrial-strength alternatives: TauFactor (Kench et al. 2023, doi 10.21105/joss.05358),
 * PuMA, PyTrax.
 */
package org.labyrinth.homogenization;
