/**
 * Voxel images of porous materials: what they are, where they come from, how to make them.
 *
 * <h2>What a voxel image is</h2>
 *
 * <p>A picture of a material on a regular grid: each voxel carries the label of the phase at its
 * centre. The indicator function of phase α is χ^α = 1 where the label is α and 0 elsewhere; all
 * that the kit measures on an image is made of it. {@link org.labyrinth.image.VoxelImage} is
 * immutable, {@link org.labyrinth.image.VoxelImageBuilder} fills one page by page, {@link
 * org.labyrinth.image.ScalarField} holds a number a voxel.
 *
 * <h2>Conventions</h2>
 *
 * <ul>
 *   <li>Indices are (z, y, x), z slowest: page, row, column. Shapes are given as nz, ny, nx.
 *   <li>Labels run from 0 to 65535; the recipes make 1 pore and 0 solid.
 *   <li>Voxel i spans [i, i + 1) and its centre is i + ½, so the faces of the image lie half a
 *       voxel outside the first and the last centres.
 *   <li>Recipes measure lengths in voxels; {@link org.labyrinth.image.Spacing} turns them into
 *       metres: {@code recipe.image().withSpacing(Spacing.cubic(0.4e-6))}.
 *   <li>Pages are arrays of their own and counts are {@code long}: an image may exceed 2³¹ voxels,
 *       a single page may not.
 * </ul>
 *
 * <h2>Files</h2>
 *
 * <p>{@link org.labyrinth.image.VoxelImages} reads and writes TIFF stacks, folders of PNG or TIFF
 * slices, and raw bytes, plain or gzipped. What a file holds wrongly is an {@link
 * org.labyrinth.image.ImageFormatException}, what the file system refuses an {@link
 * java.io.IOException}.
 *
 * <h2>Recipes</h2>
 *
 * <p>Each is a record with a seed where there is chance, and makes the same image each time. All
 * are periodic: opposite faces fit together (laminate and checkerboard if their period divides the
 * side).
 *
 * <ul>
 *   <li>{@link org.labyrinth.image.OverlappingSpheres}: centres independent and uniform. ε = exp(−ρ
 *       v), v = 4πR³/3; S₂(r) = exp(−ρ v₂(r)), v₂ = v (1 + 3r/4R − r³/16R³) up to r = 2R and 2v
 *       beyond; L(r) = ε^(1 + 3r/4R).
 *   <li>{@link org.labyrinth.image.HardSpheres}: no overlap, equal or log-normal radii. Solid
 *       fraction Σ 4πR³/3 / V, specific area 3 (1 − ε) / R for one radius.
 *   <li>{@link org.labyrinth.image.GaussianRandomField}: pore where a Gaussian field lies below a
 *       level α. ε = Φ(α); S₂ = ε² + (1/2π) ∫₀^ρ exp(−α²/(1 + t)) / √(1 − t²) dt with the field's
 *       covariance ρ(r) = exp(−(r/ℓ)²), whose integral is (√π/2) ℓ.
 *   <li>{@link org.labyrinth.image.FilteredNoise}: white noise, three box sums an axis, cut by
 *       rank; whole numbers only, so the same on every machine.
 *   <li>{@link org.labyrinth.image.GradedNoise}: the same noise, each page cut at its own rank:
 *       ε(z) as prescribed, to the voxel.
 *   <li>{@link org.labyrinth.image.SphereArray}, {@link org.labyrinth.image.Laminate}, {@link
 *       org.labyrinth.image.Checkerboard}: without chance, with known answers.
 * </ul>
 *
 * <h2>Grey values</h2>
 *
 * <p>A tomogram has grey values, not labels. {@link org.labyrinth.image.Otsu} finds the threshold
 * for {@link org.labyrinth.image.VoxelImage#threshold}; {@link org.labyrinth.image.Tomograph} makes
 * a tomogram of a known material, with {@link org.labyrinth.image.GaussianBlur} and noise, so that
 * a segmentation can be compared with the truth.
 *
 * <h2>Symbols</h2>
 *
 * <table>
 * <caption>Symbols and names</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>nz, ny, nx</td><td>{@code Shape}</td><td>voxels</td></tr>
 * <tr><td>h</td><td>{@code Spacing}</td><td>m</td></tr>
 * <tr><td>χ^α</td><td>{@code inPhase}</td><td>-</td></tr>
 * <tr><td>ε</td><td>{@code porosity}</td><td>-</td></tr>
 * <tr><td>1 − ε</td><td>{@code solidFraction}</td><td>-</td></tr>
 * <tr><td>R</td><td>{@code radius}</td><td>voxels</td></tr>
 * <tr><td>ρ of spheres</td><td>{@code numberDensity}</td><td>1/voxels³</td></tr>
 * <tr><td>S₂</td><td>{@code twoPointProbability}</td><td>-</td></tr>
 * <tr><td>L</td><td>{@code linealPath}</td><td>-</td></tr>
 * <tr><td>ℓ</td><td>{@code length}</td><td>voxels</td></tr>
 * <tr><td>ρ of a field</td><td>{@code covariance}</td><td>-</td></tr>
 * <tr><td>α</td><td>{@code level}</td><td>-</td></tr>
 * <tr><td>ξ</td><td>{@code correlationLength}</td><td>voxels</td></tr>
 * <tr><td>a</td><td>{@code specificArea}</td><td>1/voxels</td></tr>
 * </table>
 *
 * <h2>Sources</h2>
 *
 * <ul>
 *   <li>S. Torquato, Random Heterogeneous Materials, Springer 2002, doi 10.1007/978-1-4757-6355-3.
 *   <li>A. P. Roberts and M. Teubner, Transport properties of heterogeneous materials derived from
 *       Gaussian random fields, Phys. Rev. E 51 (1995) 4141, doi 10.1103/PhysRevE.51.4141.
 *   <li>N. Otsu, A threshold selection method from gray-level histograms, IEEE Trans. Syst. Man
 *       Cybern. 9 (1979) 62, doi 10.1109/TSMC.1979.4310076.
 *   <li>TIFF Revision 6.0, Adobe 1992; Portable Network Graphics, W3C Recommendation, 2003.
 * </ul>
 */
package org.labyrinth.image;
