/**
 * The averaged equations under the ground and in a battery that swells: water that is squeezed out
 * of a loaded clay, a skeleton that carries what the water does not, and electrolyte that is
 * squeezed out of an electrode whose particles grow.
 *
 * <h2>Effective stress</h2>
 *
 * Stresses are positive in tension, pressures in compression; x and displacements point down.
 *
 * <pre>
 *   σ = −q      σ′ = σ + αp = E_oed ∂x u      ζ = α ∂x u + p/M      ∂ζ/∂t = ∂x( (k/μ) ∂x p )
 * </pre>
 *
 * q is the load on the column, ζ the fluid that a volume of ground has gained (Biot 1941). {@link
 * org.labyrinth.geomechanics.BiotSolver} solves for u and p together. With u gone,
 *
 * <pre>
 *   S ∂p/∂t = ∂x( (k/μ) ∂x p ) + (α/E_oed) dq/dt      S = 1/M + α²/E_oed      c_v = (k/μ)/S
 * </pre>
 *
 * and with α = 1, 1/M = 0 this is Terzaghi's equation. A sudden load q makes p = (α/E_oed)/S · q
 * before any fluid can move; in the end p = 0 and the top has sunk by Σ q h/E_oed.
 *
 * <h2>The same solver under other names</h2>
 *
 * {@link org.labyrinth.geomechanics.TerzaghiSolver} hands this equation to the solver of the salt
 * balance ∂(εc)/∂t = ∂x(BD ∂x c) + a r:
 *
 * <table>
 * <caption>Analogy</caption>
 * <tr><th>salt</th><th>ground</th></tr>
 * <tr><td>concentration c</td><td>excess pressure p</td></tr>
 * <tr><td>porosity ε, the store</td><td>S = 1/M + α²/E_oed</td></tr>
 * <tr><td>B D, superficial</td><td>mobility k/μ</td></tr>
 * <tr><td>flux −BD ∂x c</td><td>Darcy's flux −(k/μ) ∂x p</td></tr>
 * <tr><td>source a r</td><td>(α/E_oed) dq/dt</td></tr>
 * <tr><td>held concentration, closed end</td><td>drained end, sealed end</td></tr>
 * <tr><td>t_d = L²ε/(B D)</td><td>H²/c_v; t₉₀ = 0.848 H²/c_v</td></tr>
 * </table>
 *
 * <h2>Swelling</h2>
 *
 * Particles grow with their filling x, the layer by what its casing allows ({@link
 * org.labyrinth.geomechanics.SwellingLayer}); in the frame of the skeleton
 *
 * <pre>
 *   J = 1 + χ Δ x      ε J = (1 − ε_s) + (χ − ε_s) Δ x
 *   ∂(εJ c)/∂t = −∂X( q c − (B(ε) D/J) ∂X c ) + J a r      ∂X q = −∂(εJ)/∂t
 * </pre>
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>p</td><td>{@code pressure}, in excess of that at rest</td><td>Pa</td></tr>
 * <tr><td>u</td><td>{@code displacement}, downwards; at the top {@code settlement}</td><td>m</td></tr>
 * <tr><td>q</td><td>{@code load}, positive where it presses</td><td>Pa</td></tr>
 * <tr><td>σ′</td><td>{@code effectiveStress}, positive in tension</td><td>Pa</td></tr>
 * <tr><td>k, μ, k/μ</td><td>{@code permeability}, {@code viscosity}, {@code
 * mobility}</td><td>m², Pa s, m²/(Pa s)</td></tr>
 * <tr><td>E_oed = 1/m_v</td><td>{@code oedometricModulus}</td><td>Pa</td></tr>
 * <tr><td>α, 1/M, S</td><td>{@code biotCoefficient}, {@code storage}, {@code
 * columnStorage}</td><td>–, 1/Pa, 1/Pa</td></tr>
 * <tr><td>c_v</td><td>{@code consolidationCoefficient}</td><td>m²/s</td></tr>
 * <tr><td>B_sk</td><td>{@code skempton}; no relative of the transport efficiency B</td><td>–</td></tr>
 * <tr><td>U, T, H</td><td>{@code degree}, {@code timeFactor}, {@code drainagePath}</td><td>–, –,
 * m</td></tr>
 * <tr><td>x, Δ</td><td>{@code filling}, {@code expansion}</td><td>–</td></tr>
 * <tr><td>J, χ, K</td><td>{@code stretch}, {@code growthShare}, {@code casingStiffness}</td><td>–,
 * –, Pa</td></tr>
 * <tr><td>ε, ε_s, εJ</td><td>{@code porosity}, {@code solidFraction}, {@code
 * liquid}</td><td>–</td></tr>
 * </table>
 *
 * <h2>Sources</h2>
 *
 * <ul>
 *   <li>K. Terzaghi, <i>Erdbaumechanik auf bodenphysikalischer Grundlage</i>, Deuticke, Wien 1925:
 *       consolidation.
 *   <li>M. A. Biot, J. Appl. Phys. 12 (1941) 155, doi 10.1063/1.1712886: displacement and pressure
 *       together.
 *   <li>A. W. Skempton, Géotechnique 4 (1954) 143, doi 10.1680/geot.1954.4.4.143: the coefficient.
 *   <li>E. Detournay, A. H.-D. Cheng, in <i>Comprehensive Rock Engineering</i>, vol. 2, Pergamon
 *       1993, p. 113, doi 10.1016/B978-0-08-040615-2.50011-3: poroelasticity.
 *   <li>H. F. Wang, <i>Theory of Linear Poroelasticity</i>, Princeton 2000: columns, ch. 6.
 *   <li>M. N. Obrovac, V. L. Chevrier, Chem. Rev. 114 (2014) 11444, doi 10.1021/cr500207g: how much
 *       graphite and silicon swell.
 *   <li>P. M. Gomadam, J. W. Weidner, J. Electrochem. Soc. 153 (2006) A179: porosity and thickness
 *       of electrodes that swell.
 * </ul>
 */
package org.labyrinth.geomechanics;
