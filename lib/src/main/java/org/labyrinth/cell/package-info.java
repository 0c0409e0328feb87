/**
 * What is in a cell: its parameters as records that refuse nonsense, the BPX files that hold them,
 * and how full of lithium it starts.
 *
 * <h2>A cell</h2>
 *
 * From the negative to the positive collector come a {@link org.labyrinth.cell.NegativeSide}, a
 * {@link org.labyrinth.cell.Separator} and an {@link org.labyrinth.cell.Electrode}, all soaked in
 * one {@link org.labyrinth.cell.Electrolyte}. The porous parts are what the averaged equations know
 * of them: ε, B and, per kind of {@link org.labyrinth.cell.Particle}, a. All three may vary along
 * x. {@link org.labyrinth.cell.LithiumMetal} instead of the negative electrode makes a half cell;
 * {@code cell.halfCell(…)} takes a cell apart.
 *
 * <pre>
 *   ε_a = a R/3                                          what the particles fill, spheres
 *   Q = ε_a c_max L A N F                                what they hold from x = 0 to x = 1
 *   j₀ = F k √(c_e/c_e0) √(x (1 − x))                    exchange current
 *   p(T) = p exp( E/R_g (1/T_ref − 1/T) )                for D_s, D_e, κ, k
 *   U(x, T) = U(x) + (T − T_ref) dU/dT(x)
 * </pre>
 *
 * ε_a is not 1 − ε where there is binder, and a comes from wherever it was measured: nothing holds
 * ε + ε_a to 1 but {@code cell.remarks()}, which speaks up. For every set of parameters we looked
 * at, two dozen published ones, the sum is 1 or less.
 *
 * <h2>Functions</h2>
 *
 * U, D, κ are {@link org.labyrinth.numerics.ScalarFunction}s: numbers, {@link
 * org.labyrinth.cell.LinearTable}s or {@link org.labyrinth.cell.Expression}s. A formula is parsed
 * into a tree of nodes, each of which knows its value and, by the rules of differentiation, its
 * slope; (a b)′ = a′b + a b′ and so on. That is forward differentiation (Wengert 1964, doi
 * 10.1145/355586.364791): exact to round-off, with no step to choose, and nothing of the file is
 * ever executed.
 *
 * <h2>BPX</h2>
 *
 * {@link org.labyrinth.cell.Bpx} reads versions 0 and 1 of the Battery Parameter eXchange standard
 * and writes 1.1.
 *
 * <ul>
 *   <li>A field the standard does not know is refused, with the nearest name that it does; so a
 *       misspelt activation energy is not silently 0. Data of one's own belong under
 *       "User-defined".
 *   <li>What the standard knows and no cell here has a use for (hysteresis of U, thermal
 *       conductivity, measured curves) is passed over and listed in {@code BpxFile.unused()}.
 *   <li>Missing activation energies and entropic changes are 0; a missing reference temperature is
 *       25 °C, and the surroundings and the start are at it unless the file says otherwise.
 *   <li>Double layers are not in the standard. Where "User-defined" has them, {@code
 *       BpxFile.cellWithDoubleLayer()} gives them to the particles; otherwise C_dl = 0.
 *   <li>Density, heat capacity, volume and surface make a {@link org.labyrinth.cell.Thermal}
 *       together or not at all.
 * </ul>
 *
 * <h2>Microstructure</h2>
 *
 * {@code electrode.withMicrostructure(MeasuredMicrostructure.of(image, pore, axis))} puts ε, a and
 * B of an image into an electrode. The active material keeps its share of the solid, and R follows,
 * R = 3 ε_a/a: had R been kept, a larger a would have made lithium out of nothing. {@link
 * org.labyrinth.cell.ParticleSizes} spreads one R over a distribution.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>ε, B</td><td>{@code porosity}, {@code transportEfficiency}</td><td>–</td></tr>
 * <tr><td>a</td><td>{@code surfaceAreaPerVolume}</td><td>1/m</td></tr>
 * <tr><td>R, ε_a</td><td>{@code radius}, {@code activeFraction}</td><td>m, –</td></tr>
 * <tr><td>x = c/c_max</td><td>{@code Stoichiometries}</td><td>–</td></tr>
 * <tr><td>c_max, c_e0</td><td>{@code maximumConcentration}, {@code
 * initialConcentration}</td><td>mol/m³</td></tr>
 * <tr><td>D_s, D_e</td><td>{@code diffusivity}</td><td>m²/s</td></tr>
 * <tr><td>κ, σ</td><td>{@code conductivity}; σ is effective already</td><td>S/m</td></tr>
 * <tr><td>t₊</td><td>{@code transferenceNumber}</td><td>–</td></tr>
 * <tr><td>U, dU/dT</td><td>{@code openCircuitPotential}, {@code entropicChange}</td><td>V,
 * V/K</td></tr>
 * <tr><td>k</td><td>{@code reactionRateConstant}</td><td>mol/(m² s)</td></tr>
 * <tr><td>C_dl</td><td>{@code doubleLayerCapacity}</td><td>F/m² of particle</td></tr>
 * <tr><td>E</td><td>{@code …ActivationEnergy}</td><td>J/mol</td></tr>
 * <tr><td>L, A, N</td><td>{@code thickness}, {@code electrodeArea}, {@code
 * electrodePairs}</td><td>m, m², –</td></tr>
 * <tr><td>Q</td><td>{@code arealCapacity} [C/m²]; {@code CellFigures} [A h]</td><td></td></tr>
 * <tr><td>z</td><td>{@code soc} of {@code StateOfCharge}</td><td>–</td></tr>
 * </table>
 *
 * <h2>Sources</h2>
 *
 * <ul>
 *   <li>M. Doyle, T. F. Fuller, J. Newman, J. Electrochem. Soc. 140 (1993) 1526, doi
 *       10.1149/1.2221597: the model these parameters are for.
 *   <li>The BPX standard, version 1.1: bpxstandard.com.
 *   <li>Shipped cells: Chen et al. (2020), doi 10.1149/1945-7111/ab9050; Prada et al. (2013), doi
 *       10.1149/2.053304jes; Marquis et al. (2019), doi 10.1149/2.0341915jes. Each file names the
 *       rest of its sources.
 *   <li>R. E. Wengert, Commun. ACM 7 (1964) 463, doi 10.1145/355586.364791: exact derivatives.
 * </ul>
 */
package org.labyrinth.cell;
