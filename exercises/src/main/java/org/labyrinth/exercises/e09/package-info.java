/**
 * Exercise 09, the real material: a threshold and what hangs on it, the impedance of a porous
 * electrode, the tortuosity that a noisy spectrum hides, and tortuosities that went wrong.
 *
 * <p>A porous electrode with blocking walls: Z = √(R/Y) coth √(R Y) with R = L/(B κ) and Y = iωC; a
 * symmetric cell: R_s + 2 Z. The tortuosity factor is τ = ε/B.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>f, ω = 2πf</td><td>{@code frequency}, {@code angularFrequency}</td><td>Hz, rad/s</td></tr>
 * <tr><td>Z = Z′ + iZ″</td><td>{@code real}, {@code imaginary}</td><td>Ω m²</td></tr>
 * <tr><td>R_ion</td><td>{@code ionicResistance}</td><td>Ω m²</td></tr>
 * <tr><td>C</td><td>{@code capacitance}, per area of electrode</td><td>F/m²</td></tr>
 * <tr><td>L, κ, ε</td><td>{@code thickness}, {@code conductivity}, {@code porosity}</td><td>m, S/m,
 * –</td></tr>
 * </table>
 *
 * <p>Sources: N. Otsu, <i>IEEE Trans. Syst. Man Cybern.</i> 9 (1979) 62, <a
 * href="https://doi.org/10.1109/TSMC.1979.4310076">doi:10.1109/TSMC.1979.4310076</a>; R. de Levie,
 * <i>Electrochim. Acta</i> 8 (1963) 751, <a
 * href="https://doi.org/10.1016/0013-4686(63)80042-0">doi:10.1016/0013-4686(63)80042-0</a>; J.
 * Landesfeind et al., <i>J. Electrochem. Soc.</i> 163 (2016) A1373, <a
 * href="https://doi.org/10.1149/2.1141607jes">doi:10.1149/2.1141607jes</a>.
 */
package org.labyrinth.exercises.e09;
