/**
 * Exercise 12, learned closures: a ridge regression, folds that keep groups together, a closure
 * that must beat Bruggeman's law, and closures that fail.
 *
 * <p>Ridge regression: minimize Σ (yᵢ − b − wᵀzᵢ)² + λ |w|² with standardized features z. Excess
 * tortuosity: t = ln((τ − 1)/(ε^−½ − 1)) with τ = ε/B.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>ε</td><td>the first of the {@code features} of a pore space</td><td>–</td></tr>
 * <tr><td>a ξ, ln(ξ∥/ξ), ln(ℓ∥/ℓ), ⟨ℓ²⟩/⟨ℓ⟩²</td><td>the others</td><td>–</td></tr>
 * <tr><td>B</td><td>{@code efficiencies}, transport efficiency</td><td>–</td></tr>
 * <tr><td>λ</td><td>{@code penalty}</td><td>–</td></tr>
 * </table>
 *
 * <p>Source: A. E. Hoerl, R. W. Kennard, <i>Technometrics</i> 12 (1970) 55, <a
 * href="https://doi.org/10.1080/00401706.1970.10488634">doi:10.1080/00401706.1970.10488634</a>.
 */
package org.labyrinth.exercises.e12;
