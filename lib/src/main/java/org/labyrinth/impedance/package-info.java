/**
 * Electrodes and cells in the frequency domain: transmission lines, and the cell models linearised
 * around rest.
 *
 * <h2>What a spectrum is</h2>
 *
 * A small alternating current exp(iωt), and the voltage that answers: Z = V/I, a complex number at
 * every frequency f = ω/2π. A capacitance has Z″ below 0. {@link org.labyrinth.impedance.Spectrum}
 * holds one, {@link org.labyrinth.impedance.KramersKronig} asks whether a system that is linear,
 * causal and does not change can have it.
 *
 * <h2>Porous electrodes as transmission lines</h2>
 *
 * Where the salt stays even and the signal small, the balances of charge of {@link
 * org.labyrinth.transport} are linear: ions along the pores, electrons along the solid, the wall
 * between them with the admittance y(ω) of its area,
 *
 * <pre>
 *   i_e = −B κ ∂x φ_e      i_s = −σ ∂x φ_s      ∂x i_e = a y (φ_s − φ_e) = −∂x i_s
 *   R_ion = L/(B κ)        R_el = L/σ           Y = a L y
 *   Z = √(R_ion/Y) coth √(R_ion Y)              for R_el = 0 (de Levie 1963)
 * </pre>
 *
 * {@link org.labyrinth.impedance.TransmissionLine} evaluates the closed form of both rails at any
 * frequency; {@link org.labyrinth.impedance.LadderSolver} does the same by finite volumes and takes
 * properties that vary with x. With a blocking wall Z tends to R_ion/3 + 1/Y at low frequency; two
 * electrodes and a separator, {@link org.labyrinth.impedance.SymmetricCell}, have twice that and
 * R_s. {@link org.labyrinth.impedance.TransmissionLineFitter} finds R_ion in a measured spectrum,
 * and with it the MacMullin number N_M = R_ion κ/L = 1/B = τ/ε.
 *
 * <h2>A cell at rest</h2>
 *
 * {@link org.labyrinth.impedance.ImpedanceSolver} linearises the models of {@link
 * org.labyrinth.p2d} around even salt, j = 0 and one potential in each electrode; Z = −V̂/Î, for a
 * discharging current lowers V. With u = δc_e/c_e0 and Φ = δ(φ_s − φ_e) per cell current,
 *
 * <pre>
 *   particle, kinetics  Φ = Z_p j     Z_p = RT/(F j₀) − U′ R/(F D_s c_max)/(q coth q − 1),  q = R √(iω/D_s)
 *   salt                iω ε c_e0 u = ∂x( B D_e c_e0 ∂x u ) + (1−t₊)/F · Σ a/Z_p · Φ
 *   electrolyte charge  i_e = −B κ ∂x φ_e + B κ (2RT/F)(1−t₊) ∂x u
 *   solid charge        1 − i_e = −σ ∂x φ_s
 *   charge balance      ∂x i_e = Σ a (1/Z_p + iωC) · Φ
 * </pre>
 *
 * The sphere is exact. Along x: finite volumes of second order on two meshes make a value of the
 * fourth and an error estimate at every frequency, by a complex block-tridiagonal solve each. SPM
 * and SPMe spread the current evenly over each electrode.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>f, ω = 2πf</td><td>{@code frequency}, {@code angularFrequency}</td><td>Hz, rad/s</td></tr>
 * <tr><td>Z = Z′ + iZ″</td><td>{@code impedance}, {@code real}, {@code imaginary}</td><td>Ω m² of
 * electrode</td></tr>
 * <tr><td>R_ion, R_el</td><td>{@code ionicResistance}, {@code electronicResistance}</td><td>Ω m² of
 * electrode</td></tr>
 * <tr><td>R_s</td><td>{@code seriesResistance}</td><td>Ω m² of electrode</td></tr>
 * <tr><td>a L</td><td>{@code interfaceArea}</td><td>–</td></tr>
 * <tr><td>y</td><td>{@code SurfaceAdmittance}, {@code wall}</td><td>S/m² of interface</td></tr>
 * <tr><td>Q, α</td><td>{@code wallAdmittance}, {@code exponent}</td><td>S s^α/m², –</td></tr>
 * <tr><td>R_ct, C</td><td>{@code chargeTransferResistance}, {@code capacitance}</td><td>Ω m², F/m²
 * of interface</td></tr>
 * <tr><td>Z_D, τ (of diffusion)</td><td>{@code FiniteWarburg}, {@code time}</td><td>Ω m² of
 * interface, s</td></tr>
 * <tr><td>N_M = 1/B</td><td>{@code macMullinNumber}</td><td>–</td></tr>
 * </table>
 *
 * <h2>Sources</h2>
 *
 * <ul>
 *   <li>R. de Levie, Electrochim. Acta 8 (1963) 751, doi 10.1016/0013-4686(63)80042-0.
 *   <li>J. Landesfeind, J. Hattendorff, A. Ehrl, W. A. Wall, H. A. Gasteiger, J. Electrochem. Soc.
 *       163 (2016) A1373, doi 10.1149/2.1141607jes: tortuosity from blocking symmetric cells.
 *   <li>J. P. Meyers, M. Doyle, R. M. Darling, J. Newman, J. Electrochem. Soc. 147 (2000) 2930, doi
 *       10.1149/1.1393627: the impedance of an electrode of spheres.
 *   <li>B. A. Boukamp, J. Electrochem. Soc. 142 (1995) 1885, doi 10.1149/1.2044210; M. Schönleber,
 *       D. Klotz, E. Ivers-Tiffée, Electrochim. Acta 131 (2014) 20, doi
 *       10.1016/j.electacta.2014.01.034: the linear Kramers–Kronig test.
 * </ul>
 */
package org.labyrinth.impedance;
