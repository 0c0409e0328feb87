/**
 * Exercise 11, underground: a step of consolidation, effective stress, the salt of an electrode
 * that swells, and a settlement time to audit.
 *
 * <p>Water in a loaded clay: m_v (∂p/∂t − dq/dt) = ∂/∂x(λ ∂p/∂x). Stresses are positive in tension,
 * pressures in compression: σ′ = σ + αp. Salt while the pores close: ∂(ε c)/∂t + ∂(v c)/∂x = s with
 * ∂v/∂x = −∂ε/∂t.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>p</td><td>{@code pressure}, in excess of that at rest</td><td>Pa</td></tr>
 * <tr><td>q</td><td>{@code load}, positive where it presses</td><td>Pa</td></tr>
 * <tr><td>λ = k/μ</td><td>{@code mobility}</td><td>m²/(Pa s)</td></tr>
 * <tr><td>m_v = 1/E_oed</td><td>{@code compressibility}</td><td>1/Pa</td></tr>
 * <tr><td>α</td><td>{@code biot}</td><td>–</td></tr>
 * <tr><td>ε</td><td>{@code before}, {@code after}</td><td>–</td></tr>
 * <tr><td>v</td><td>{@code liquidFlux}, superficial</td><td>m/s</td></tr>
 * </table>
 *
 * <p>Sources: M. A. Biot, <i>J. Appl. Phys.</i> 12 (1941) 155, <a
 * href="https://doi.org/10.1063/1.1712886">doi:10.1063/1.1712886</a>; H. F. Wang, <i>Theory of
 * Linear Poroelasticity</i>, Princeton 2000.
 */
package org.labyrinth.exercises.e11;
