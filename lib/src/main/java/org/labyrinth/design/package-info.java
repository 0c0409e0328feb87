/**
 * Which electrode should one build? What a cell of given thickness and porosity delivers per area,
 * mass and volume, and a search for the best.
 *
 * <h2>Equations</h2>
 *
 * <pre>
 *   energy      E = ∫ V i dt                                   i = I/(A N)
 *   mass        m = Σ L [ (1 − ε) ρ_solid + ε ρ_electrolyte ] + half of each foil
 *   balance     L_n (1 − ε_n) / ( L_p (1 − ε_p) ) as in the cell that the design came from
 *   grading     ε(x) = ε + g (1/2 − ξ)     ξ = 0 at the separator, 1 at the collector
 *               a(x) ∝ 1 − ε(x)     B(x) = B₀ (ε(x)/ε₀)^b
 * </pre>
 *
 * A straight line leaves the mean of ε where it is, so that a graded electrode has the solids and
 * the pores of the uniform one to round-off.
 *
 * <p>{@link org.labyrinth.design.GradedDesign} makes a cell of five numbers, {@link
 * org.labyrinth.design.CellStack} weighs it, {@link org.labyrinth.design.DischargeEnergy} says what
 * a run gave, and {@link org.labyrinth.design.PatternSearch} looks for better numbers.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>E</td><td>{@code energy}</td><td>J/m²</td></tr>
 * <tr><td>m</td><td>{@code mass}</td><td>kg/m²</td></tr>
 * <tr><td>L</td><td>{@code thickness}</td><td>m</td></tr>
 * <tr><td>ε</td><td>{@code porosity}</td><td>–</td></tr>
 * <tr><td>g</td><td>{@code grade}</td><td>–</td></tr>
 * <tr><td>b</td><td>{@code exponent}</td><td>–</td></tr>
 * </table>
 *
 * <h2>Sources</h2>
 *
 * <ul>
 *   <li>V. Ramadesigan et al., J. Electrochem. Soc. 157 (2010) A1328, doi 10.1149/1.3495992:
 *       optimal grading of an electrode's resistance.
 *   <li>Y. Dai, V. Srinivasan, J. Electrochem. Soc. 163 (2016) A406: graded against uniform, both
 *       optimized.
 *   <li>R. Hooke, T. A. Jeeves, J. ACM 8 (1961) 212, doi 10.1145/321062.321069: direct search.
 * </ul>
 */
package org.labyrinth.design;
