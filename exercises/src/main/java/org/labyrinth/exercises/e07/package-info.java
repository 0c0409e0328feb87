/**
 * Exercise 07, when averaging is not enough: the surface of a sphere with a history, shells that
 * keep their lithium, what averaging costs, and a record to explain.
 *
 * <p>Diffusion in a sphere: ∂c/∂t = r⁻² ∂/∂r(r² D ∂c/∂r) with D ∂c/∂r = N at r = R, where N is the
 * flux <em>into</em> the particle.
 *
 * <table>
 * <caption>Symbols</caption>
 * <tr><th>symbol</th><th>Java name</th><th>unit</th></tr>
 * <tr><td>R</td><td>{@code radius}</td><td>m</td></tr>
 * <tr><td>D</td><td>{@code diffusivity}, of the solid</td><td>m²/s</td></tr>
 * <tr><td>c</td><td>{@code concentration}, of lithium in the solid</td><td>mol/m³</td></tr>
 * <tr><td>N = −j/F</td><td>{@code inflow}</td><td>mol/m²/s</td></tr>
 * <tr><td>t_dis</td><td>{@code dischargeTime}</td><td>s</td></tr>
 * <tr><td>q_n</td><td>roots of tan q = q above 0</td><td>–</td></tr>
 * </table>
 *
 * <p>Source: J. Crank, <i>The Mathematics of Diffusion</i>, 2nd ed., Oxford 1975, section 6.3.
 */
package org.labyrinth.exercises.e07;
