/**
 * Exercise 05, homogenization: laminates, the closure problem of one period, bounds, and how to
 * tell that a closure field is wrong.
 *
 * <p>With a structure that repeats after a length ℓ, the closure field g solves d/dx(k (dg/dx + 1))
 * = 0, is periodic and has the mean zero; the effective conductivity is the mean of k (dg/dx + 1).
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>k</td><td>{@code conductivity}</td><td>any</td></tr>
 * <tr><td>k_eff</td><td>{@code effective}</td><td>that of k</td></tr>
 * <tr><td>g</td><td>{@code closure}</td><td>m</td></tr>
 * <tr><td>ℓ</td><td>{@code period}</td><td>m</td></tr>
 * <tr><td>f</td><td>{@code fraction}</td><td>–</td></tr>
 * </table>
 *
 * <p>Sources: S. Whitaker, <i>The Method of Volume Averaging</i> (Kluwer, 1999), chapter 1, <a
 * href="https://doi.org/10.1007/978-94-017-3389-2">doi:10.1007/978-94-017-3389-2</a>; Z. Hashin, S.
 * Shtrikman, <i>J. Appl. Phys.</i> 33 (1962) 3125, <a
 * href="https://doi.org/10.1063/1.1728579">doi:10.1063/1.1728579</a>.
 */
package org.labyrinth.exercises.e05;
