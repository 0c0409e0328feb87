/**
 * Exercise 02, two averages: the mean over all of the volume, and the mean over one phase of it.
 *
 * <p>With χ = 1 in the phase and 0 elsewhere, the superficial average of ψ is ⟨ψ⟩ = (1/V) ∫ χ ψ dV
 * and the intrinsic one ⟨ψ⟩^α = (1/V^α) ∫ χ ψ dV. They are tied by ⟨ψ⟩ = ε ⟨ψ⟩^α, exactly. A
 * concentration one could dip a probe into is intrinsic; salt counted per volume of electrode is
 * superficial.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>χ</td><td>{@code VoxelImage.inPhase}</td><td>–</td></tr>
 * <tr><td>ε</td><td>{@code porosity}</td><td>–</td></tr>
 * <tr><td>⟨ψ⟩</td><td>{@code superficial}</td><td>that of ψ</td></tr>
 * <tr><td>⟨ψ⟩^α</td><td>{@code intrinsic}</td><td>that of ψ</td></tr>
 * <tr><td>c</td><td>{@code concentration}, intrinsic</td><td>mol/m³</td></tr>
 * <tr><td>L</td><td>{@code thickness}</td><td>m</td></tr>
 * <tr><td>A</td><td>{@code area}</td><td>m²</td></tr>
 * </table>
 *
 * <p>Source: S. Whitaker, <i>The Method of Volume Averaging</i> (Kluwer, 1999), chapter 1, <a
 * href="https://doi.org/10.1007/978-94-017-3389-2">doi:10.1007/978-94-017-3389-2</a>.
 */
package org.labyrinth.exercises.e02;
