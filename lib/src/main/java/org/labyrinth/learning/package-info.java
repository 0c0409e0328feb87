/**
 * Closures that are learned: the transport efficiency B as a function of what can be measured on a
 * pore space, from an ensemble of random ones whose B a solver has found, with error bars; and a
 * model of a cell replaced by what a few of its runs teach.
 *
 * <h2>From images to examples</h2>
 *
 * {@link org.labyrinth.learning.EnsemblePlan} makes images of several {@link
 * org.labyrinth.learning.Family families} and measures each: B by the multigrid solver, and {@link
 * org.labyrinth.learning.MicrostructureFeatures features} without a unit. B is learned as a {@link
 * org.labyrinth.learning.Target}, best as
 *
 * <pre>
 *   t = ln( (τ − 1) / (ε^−½ − 1) )        τ = ε/B
 * </pre>
 *
 * so that every prediction obeys 0 &lt; B &lt; ε, and t = 0 is Bruggeman's law. The bound of Hashin
 * and Shtrikman, B ≤ 2ε/(3 − ε), holds for isotropic media only and is not built in.
 *
 * <h2>Ridge regression</h2>
 *
 * <pre>
 *   minimize Σ (yᵢ − b − wᵀxᵢ)² + λ |w|²        (XᵀX + λ) w = Xᵀy, X and y centred
 *   left out: yᵢ − eᵢ/(1 − Hᵢᵢ)
 * </pre>
 *
 * <h2>Gaussian process</h2>
 *
 * <pre>
 *   k(x, x′) = s² exp(−½ Σ (xⱼ − x′ⱼ)²/ℓⱼ²)        K = k(X, X) + σ²
 *   mean = k*ᵀ K⁻¹y        variance = k** − k*ᵀ K⁻¹ k*  (+ σ² of an observation)
 *   ln p(y) = −½ yᵀK⁻¹y − ½ ln det K − (n/2) ln 2π     maximized over s, ℓ, σ
 *   left out: mean yᵢ − (K⁻¹y)ᵢ/(K⁻¹)ᵢᵢ, variance 1/(K⁻¹)ᵢᵢ
 * </pre>
 *
 * Its mean before seeing anything is 0: far from all examples it says 0 ± s, and with the target
 * above that is Bruggeman's law with a wide error bar.
 *
 * <h2>Random forest</h2>
 *
 * {@link org.labyrinth.learning.RandomForest}, grown by Tribuo.
 *
 * <h2>Trial</h2>
 *
 * {@link org.labyrinth.learning.CrossValidation} with {@link org.labyrinth.learning.Folds} at
 * random, one by one, or by group; {@link org.labyrinth.learning.Scores} for error, coverage and
 * −ln p; {@link org.labyrinth.learning.ClosureTrial} for closures on samples not seen.
 *
 * <h2>Design</h2>
 *
 * {@link org.labyrinth.learning.DesignLoop} chooses by expected improvement (μ − y_best) Φ(z) + σ
 * φ(z), z = (μ − y_best)/σ. Its winner was run by the model, not by the surrogate.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>ε</td><td>{@code porosity}</td><td>–</td></tr>
 * <tr><td>B, τ</td><td>{@code transportEfficiency}, {@code tortuosityFactor}</td><td>–</td></tr>
 * <tr><td>a ξ</td><td>{@code reducedArea}</td><td>–</td></tr>
 * <tr><td>ln(ξ∥/ξ), ln(ℓ∥/ℓ)</td><td>{@code elongation}, {@code
 * chordElongation}</td><td>–</td></tr>
 * <tr><td>⟨ℓ²⟩/⟨ℓ⟩²</td><td>{@code chordSpread}</td><td>–</td></tr>
 * <tr><td>λ</td><td>{@code penalty}</td><td>of a feature squared</td></tr>
 * <tr><td>w, b</td><td>{@code weights}, {@code intercept}</td><td>of the target</td></tr>
 * <tr><td>H</td><td>{@code leverage}</td><td>–</td></tr>
 * <tr><td>s, ℓ, σ</td><td>{@code amplitude}, {@code lengths}, {@code noise}</td><td>of the target,
 * of the feature, of the target</td></tr>
 * </table>
 *
 * <h2>Sources</h2>
 *
 * <ul>
 *   <li>C. E. Rasmussen, C. K. I. Williams, <i>Gaussian Processes for Machine Learning</i>, MIT
 *       Press 2006: Gaussian processes, marginal likelihood, leaving one out.
 *   <li>A. E. Hoerl, R. W. Kennard, Technometrics 12 (1970) 55, doi 10.1080/00401706.1970.10488634:
 *       ridge regression.
 *   <li>D. M. Allen, Technometrics 16 (1974) 125, doi 10.1080/00401706.1974.10489157: leaving one
 *       out in closed form.
 *   <li>L. Breiman, Machine Learning 45 (2001) 5, doi 10.1023/A:1010933404324: random forests.
 *   <li>D. R. Jones, M. Schonlau, W. J. Welch, J. Global Optim. 13 (1998) 455, doi
 *       10.1023/A:1008306431147: expected improvement.
 *   <li>M. Riedmiller, H. Braun, IEEE Int. Conf. Neural Networks (1993) 586, doi
 *       10.1109/ICNN.1993.298623: the climb by signs.
 *   <li>D. A. G. Bruggeman, Ann. Phys. 416 (1935) 636, doi 10.1002/andp.19354160705.
 * </ul>
 */
package org.labyrinth.learning;
