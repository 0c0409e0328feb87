/**
 * Electrodes and cells in the frequency domain: a small current Re(Î exp(iωt)) goes in, a small
 * voltage comes back, and Z(ω) = −V̂/Î is what lies between them. (A discharging current counts
 * positive and lowers V, hence the sign.) A capacitance has Z″ &lt; 0.
 *
 * <h2>Equations</h2>
 *
 * One electrode, without gradients of salt, is a transmission line of two rails ({@link
 * org.labyrinth.impedance.TransmissionLine}):
 *
 * <pre>
 *   Z = √(R_ion/Y) coth √(R_ion Y)        R_ion = L/(Bκ),  Y = a L y(ω),  σ infinite
 *     → R_ion/3 + 1/Y                     slowly: a blocking electrode shows a third of R_ion
 * </pre>
 *
 * Two of them around a separator make the symmetric cell with which the MacMullin number 1/B is
 * measured ({@link org.labyrinth.impedance.SymmetricCell}, {@link
 * org.labyrinth.impedance.TransmissionLineFitter}).
 *
 * <p>A whole cell is linearised around rest ({@link org.labyrinth.impedance.ImpedanceSolver}): even
 * salt, j = 0, one potential in each electrode. With u = δc_e/c_e0 and Φ = δ(φ_s − φ_e) per cell
 * current,
 *
 * <pre>
 *   particle, kinetics  Φ = Z j       Z = RT/(F j₀) − U′ R/(F D_s c_max)/(q coth q − 1),  q = R √(iω/D_s)
 *   salt                iω ε c_e0 u = ∂x( B D_e c_e0 ∂x u ) + (1−t₊)/F · Σ a/Z · Φ
 *   electrolyte charge  i_e = −B κ ∂x φ_e + B κ (2RT/F)(1−t₊) ∂x u
 *   solid charge        1 − i_e = −σ ∂x φ_s
 *   charge balance      ∂x i_e = Σ a (1/Z + iωC) · Φ
 * </pre>
 *
 * The sphere is exact; along x finite volumes of second order, two meshes to a value of the fourth
 * and an error estimate at every frequency, a complex block-tridiagonal solve each. SPM and SPMe
 * spread the current evenly. {@link org.labyrinth.impedance.KramersKronig} tells whether a spectrum
 * can be that of a cell at rest at all.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>f, ω = 2πf</td><td>{@code frequency}, {@code omega}</td><td>Hz, rad/s</td></tr>
 * <tr><td>Z = Z′ + iZ″</td><td>{@code Spectrum}, {@code areal}</td><td>Ω m² of cell</td></tr>
 * <tr><td>R_ion</td><td>{@code ionicResistance}</td><td>Ω m² of electrode</td></tr>
 * <tr><td>y</td><td>{@code SurfaceAdmittance}</td><td>S/m² of interface</td></tr>
 * <tr><td>C</td><td>{@code doubleLayerCapacity}</td><td>F/m² of interface</td></tr>
 * <tr><td>1/B</td><td>{@code macMullinNumber}</td><td>–</td></tr>
 * </table>
 *
 * <h2>Sources</h2>
 *
 * <ul>
 *   <li>R. de Levie, Electrochim. Acta 8 (1963) 751, doi 10.1016/0013-4686(63)80042-0: the
 *       transmission line.
 *   <li>J. P. Meyers, M. Doyle, R. M. Darling, J. Newman, J. Electrochem. Soc. 147 (2000) 2930, doi
 *       10.1149/1.1393627: the impedance of an electrode of spheres.
 *   <li>J. Landesfeind, J. Hattendorff, A. Ehrl, W. A. Wall, H. A. Gasteiger, J. Electrochem. Soc.
 *       163 (2016) A1373, doi 10.1149/2.1141607jes: tortuosity by symmetric cells.
 * </ul>
 */
package org.labyrinth.impedance;
