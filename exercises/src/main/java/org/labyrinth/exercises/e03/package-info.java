/**
 * Exercise 03, porosity and interfacial area: from a powder's recipe and size distribution, and
 * from an image.
 *
 * <p>Spheres of one radius R that fill the fraction ε_s of a volume have the specific interfacial
 * area a = 3 ε_s / R. Of many sizes, a = 3 ε_s / R₃₂ with the Sauter mean R₃₂ = Σ n R³ / Σ n R². On
 * an image, the faces between voxels show 3/2 of the area of a surface that looks in all directions
 * alike.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>ε</td><td>{@code porosity}</td><td>–</td></tr>
 * <tr><td>ε_s</td><td>{@code solidFraction}</td><td>–</td></tr>
 * <tr><td>a</td><td>{@code specificArea}</td><td>1/m</td></tr>
 * <tr><td>R₃₂</td><td>{@code sauterRadius}</td><td>m</td></tr>
 * <tr><td>w</td><td>{@code massFraction}</td><td>–</td></tr>
 * <tr><td>ρ</td><td>{@code density}</td><td>kg/m³</td></tr>
 * </table>
 *
 * <p>Source: S. Torquato, <i>Random Heterogeneous Materials</i> (Springer, 2002), chapter 2, <a
 * href="https://doi.org/10.1007/978-1-4757-6355-3">doi:10.1007/978-1-4757-6355-3</a>.
 */
package org.labyrinth.exercises.e03;
