/**
 * Geometry of a voxel image: how much of a phase there is, how much surface it has, how wide it is,
 * how far it knows of itself, how it changes through the thickness, and how large a piece must be
 * to stand for the whole.
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
 * <h2>Sizes</h2>
 *
 * How wide is a pore, how thick a particle? Two answers, by spheres and by lines:
 *
 * <pre>
 *   d(x) = min { |x − y| : y outside the phase }         distance, between voxel centres
 *   D(x) = max { 2 d(c) : |x − c| &lt; d(c) }               local thickness
 *   Q(D) = share of the phase's volume with D(x) ≤ D     size distribution
 *   R₃₂ = ⟨R³⟩/⟨R²⟩ = 1/⟨1/R⟩_V ,   a = 3 ε_s / R₃₂         Sauter mean
 *   ⟨ℓ⟩ = 4 ε / a                                        mean chord (Cauchy)
 *   L(r) = P(a segment of length r lies in the phase)    lineal path
 *   p(ℓ) = (⟨ℓ⟩/ε) L″(ℓ)                                 density of chords
 * </pre>
 *
 * For the pores between overlapping spheres L(r) = ε^(1 + 3r/4R), so chords are exponential with
 * mean 4R / (3 ln(1/ε)). Local thickness is exact for flat layers and one voxel too small, in the
 * mean, for a ball.
 *
 * <h2>Where three phases meet</h2>
 *
 * Length of the triple-phase boundary per volume. Voxel edges are a staircase here too: 3/2 × the
 * true length for lines of all directions, |u_x| + |u_y| + |u_z| × for one along u. Smoothing the
 * chains of edges brings it within a few per cent without knowing the directions.
 *
 * <h2>Graded electrodes</h2>
 *
 * An image cut into slabs normal to an axis has ε(x), a(x) and whatever else can be measured slab
 * by slab. A face between two slabs belongs half to each, so that
 *
 * <pre>
 *   ε = (1/L) ∫ ε(x) dx ,   a = (1/L) ∫ a(x) dx          exactly
 * </pre>
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
 * <tr><td>d</td><td>{@code DistanceMap}</td><td>m</td></tr>
 * <tr><td>D(x)</td><td>{@code LocalThickness}</td><td>m</td></tr>
 * <tr><td>Q(D), q = dQ/dD</td><td>{@code SizeDistribution.cumulative}, {@code density}</td><td>–,
 * 1/m</td></tr>
 * <tr><td>R₃₂</td><td>{@code SauterMean}</td><td>m</td></tr>
 * <tr><td>ℓ, p(ℓ)</td><td>{@code ChordLengths}</td><td>m, 1/m</td></tr>
 * <tr><td>L(r)</td><td>{@code LinealPath}</td><td>–</td></tr>
 * <tr><td>λ_TPB</td><td>{@code TriplePhaseBoundary}</td><td>1/m²</td></tr>
 * <tr><td>ε(x), a(x), …</td><td>{@code GradedProfile}, {@code Profiles}, {@code Slabs}</td><td>of
 * the quantity</td></tr>
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
 *   <li>P. F. Felzenszwalb, D. P. Huttenlocher, Theory of Computing 8 (2012) 415, doi
 *       10.4086/toc.2012.v008a019: distance transform.
 *   <li>T. Hildebrand, P. Rüegsegger, J. Microsc. 185 (1997) 67, doi
 *       10.1046/j.1365-2818.1997.1340694.x: local thickness.
 *   <li>B. Lu, S. Torquato, Phys. Rev. A 45 (1992) 922, doi 10.1103/PhysRevA.45.922: lineal path.
 *   <li>P. S. Jørgensen, K. Yakal-Kremski, J. Wilson, J. R. Bowen, S. Barnett, J. Power Sources 261
 *       (2014) 198: accuracy of triple-phase boundary lengths.
 *   <li>S. Whitaker, <i>The Method of Volume Averaging</i>, Kluwer 1999, doi
 *       10.1007/978-94-017-3389-2: the two averages, length scales.
 * </ul>
 */
package org.labyrinth.geometry;
