/**
 * Geometry of a voxel image: how much of a phase there is, how much surface it has, how far it
 * knows of itself, and how large a piece must be to stand for the whole.
 *
 * <h2>Averages</h2>
 *
 * The indicator χ is 1 in the phase and 0 elsewhere. Over a volume V,
 *
 * <pre>
 *   ε = ⟨χ⟩ = (1/V) ∫ χ dV
 *   ⟨ψ⟩ = (1/V) ∫ χ ψ dV          superficial
 *   ⟨ψ⟩^α = (1/V^α) ∫ χ ψ dV      intrinsic, V^α = ε V
 *   ⟨ψ⟩ = ε ⟨ψ⟩^α
 * </pre>
 *
 * <h2>Two points</h2>
 *
 * S₂(r) is the chance that both ends of a displacement r lie in the phase; by the theorem of Wiener
 * and Khinchin it is the inverse Fourier transform of |FFT(χ)|². Its normalised autocovariance ρ =
 * (S₂ − ε²) / (ε − ε²) falls from 1 to 0. Two lengths come of it, one for a line and one for a
 * volume:
 *
 * <pre>
 *   ξ = ∫ ρ dr         along a line, up to the first zero of ρ
 *   A₃ = ∫∫∫ ρ dV      over all displacements, cut at the first zero of the radial mean
 *   var ε(V) → ε(1 − ε) A₃ / V        for windows V ≫ A₃
 *   a = −4 S₂′(0)      isotropic (Debye)
 * </pre>
 *
 * <h2>Surface</h2>
 *
 * Voxels are a staircase, and three estimators deal with it in three ways: counting its faces (3/2
 * × the true area of an isotropic surface, for good), counting how often lines cross it (Crofton;
 * tends to the truth), bevelling it (marching cubes; 7 % too much). Crofton's formula is a = 2 ×
 * the mean over directions of crossings per length.
 *
 * <h2>Representative volume</h2>
 *
 * <pre>
 *   max(d_p, ξ) ≪ ℓ_REV ≪ ℓ_grad
 * </pre>
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>Symbol</th><th>Java name</th><th>Unit</th></tr>
 * <tr><td>χ</td><td>{@code VoxelImage.inPhase}</td><td>–</td></tr>
 * <tr><td>ε</td><td>{@code PhaseAverage.volumeFraction}</td><td>–</td></tr>
 * <tr><td>⟨ψ⟩</td><td>{@code PhaseAverage.superficialAverage}</td><td>of ψ</td></tr>
 * <tr><td>⟨ψ⟩^α</td><td>{@code PhaseAverage.intrinsicAverage}</td><td>of ψ</td></tr>
 * <tr><td>S₂</td><td>{@code TwoPointCorrelation.probability}</td><td>–</td></tr>
 * <tr><td>ρ</td><td>{@code TwoPointCorrelation.normalisedAutocovariance}</td><td>–</td></tr>
 * <tr><td>ξ</td><td>{@code CorrelationLength}</td><td>m</td></tr>
 * <tr><td>A₃</td><td>{@code IntegralRange}, {@code VarianceLaw.integralRange}</td><td>m³</td></tr>
 * <tr><td>a</td><td>{@code SpecificArea}</td><td>1/m</td></tr>
 * <tr><td>ℓ_REV</td><td>{@code RepresentativeVolume.representativeEdge}</td><td>voxel</td></tr>
 * <tr><td>d_p, ℓ_grad</td><td>{@code ScaleSeparation}</td><td>m</td></tr>
 * </table>
 *
 * <h2>Sources</h2>
 *
 * <ul>
 *   <li>S. Torquato, <i>Random Heterogeneous Materials</i>, Springer 2002, doi
 *       10.1007/978-1-4757-6355-3: S₂, overlapping spheres.
 *   <li>P. Debye, H. R. Anderson, H. Brumberger, J. Appl. Phys. 28 (1957) 679, doi
 *       10.1063/1.1722830: slope of S₂ at the origin.
 *   <li>T. Kanit, S. Forest, I. Galliet, V. Mounoury, D. Jeulin, Int. J. Solids Struct. 40 (2003)
 *       3647, doi 10.1016/S0020-7683(03)00143-4: integral range and representative volume.
 *   <li>J. Ohser, F. Mücklich, <i>Statistical Analysis of Microstructures in Materials Science</i>,
 *       Wiley 2000: Crofton's formula on lattices.
 *   <li>S. Whitaker, <i>The Method of Volume Averaging</i>, Kluwer 1999, doi
 *       10.1007/978-94-017-3389-2: the two averages, length scales.
 * </ul>
 */
package org.labyrinth.geometry;
