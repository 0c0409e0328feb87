/**
 * What a notebook shows: pictures of images and fields, charts in one style, tables. Evaluating one
 * of these objects in a cell displays it, without further code; each carries alternative text.
 *
 * <p>This is the only package that knows XChart and the kernel. Colours are those of Okabe and Ito
 * (2008), which people with any kind of colour vision can tell apart, and field pictures use a ramp
 * whose lightness rises evenly, so that they survive black-and-white print.
 *
 * <table>
 * <caption>What is shown how</caption>
 * <tr><th>object</th><th>Java name</th></tr>
 * <tr><td>one plane of labels or of a field</td><td>{@code Slice}</td></tr>
 * <tr><td>a window's edge on such a plane</td><td>{@code Outline}</td></tr>
 * <tr><td>a phase as a body in space, or flux lines through it</td><td>{@code View3D}</td></tr>
 * <tr><td>pictures behind a slider</td><td>{@code Frames}</td></tr>
 * <tr><td>a chart with labelled axes</td><td>{@code Charts}</td></tr>
 * <tr><td>the averaged equation's error over the ratio of scales</td><td>{@code
 * ScaleChart}</td></tr>
 * <tr><td>what a cell's terminals saw; several runs compared</td><td>{@code RunChart}, {@code
 * DischargeChart}</td></tr>
 * <tr><td>where the voltage goes</td><td>{@code LossChart}</td></tr>
 * <tr><td>fields over x at a few times; over x and time</td><td>{@code ProfileChart}, {@code
 * SpaceTime}</td></tr>
 * <tr><td>how full the particles are, over x and r</td><td>{@code ParticleMap}</td></tr>
 * <tr><td>a cell's layers and one of its particles, drawn</td><td>{@code CellDrawing}</td></tr>
 * <tr><td>a run behind a slider</td><td>{@code CellFrames}</td></tr>
 * <tr><td>any finished picture</td><td>{@code Picture}</td></tr>
 * </table>
 */
package org.labyrinth.notebook;
