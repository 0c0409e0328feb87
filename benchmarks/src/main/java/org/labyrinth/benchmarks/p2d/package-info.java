/**
 * Our cell models beside PyBaMM: {@code java Lab.java bench p2d}, and {@code java Lab.java bench
 * robustness}.
 *
 * <p><strong>What is compared.</strong> The 1C discharge of the LG M50 from full to the cut-off, at
 * the <em>same accuracy</em>: the largest |ΔV| from the converged curve of the same model, between
 * 30 s and 98 % of the discharge. Beside PyBaMM on a mesh that keeps 0.5 or 0.2 mV stands the
 * fastest preset of ours that keeps it, too; beside its default mesh, one at least as exact as
 * that.
 *
 * <p><strong>How it is kept fair.</strong> Each tool runs in processes of its own, from the same
 * BPX file, warm, with parameters fixed and its solver reused, in rounds in which all take their
 * turns. PyBaMM's meshes are the fastest that were found to keep the accuracy; its curves are not
 * evaluated within the time; of its two ways to use two threads the faster counts; and it may
 * compile its expressions to C. What it cannot do is a series resistance at the faces of the
 * separator, which is why it needs many points along x: at 20/10/20 of them 0.26 mV are left
 * however many shells there are.
 *
 * <table>
 * <caption>Rooms</caption>
 * <tr><th>classes</th><th>what they do</th></tr>
 * <tr><td>{@code CellTool, Our…}</td><td>our solver, in a process of its own</td></tr>
 * <tr><td>{@code PyBamm, ToolProcess}</td><td>PyBaMM; its script is in {@code
 * benchmarks/peers}</td></tr>
 * <tr><td>{@code Job, Setting, …Figures}</td><td>what goes to the processes and comes
 * back</td></tr>
 * <tr><td>{@code Rival, P2dPlan, Targets}</td><td>what is run, and what is hoped for</td></tr>
 * <tr><td>{@code P2dComparison, P2dReport, …Table}</td><td>one run and what is printed</td></tr>
 * <tr><td>{@code RandomCell, RandomCases, Robustness…}</td><td>random cells, and how runs
 * end</td></tr>
 * </table>
 *
 * <p>Sources: V. Sulzer et al., J. Open Res. Softw. 9 (2021) 14, doi 10.5334/jors.309 (PyBaMM); M.
 * D. Berliner et al., J. Electrochem. Soc. 168 (2021) 090504, doi 10.1149/1945-7111/ac201c
 * (PETLION); C.-H. Chen et al., J. Electrochem. Soc. 167 (2020) 080534, doi
 * 10.1149/1945-7111/ab9050 (LG M50).
 */
package org.labyrinth.benchmarks.p2d;
