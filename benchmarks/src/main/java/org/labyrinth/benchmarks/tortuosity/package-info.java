/**
 * The through-plane solver beside the tools that a researcher would pick instead: {@code java
 * Lab.java bench tortuosity}.
 *
 * <p><strong>What is compared.</strong> Two times, each from the voxels to B along z. To a
 * <em>true</em> 0.1 %: until |B/B_ref − 1| ≤ 10⁻³ and stays so, with B_ref from our solve to 10⁻¹⁰;
 * that is what a user wants, and each tool may use its own way to it. To a relative residual of
 * 10⁻⁸: the same accuracy of the same linear system.
 *
 * <p><strong>How it is kept fair.</strong> Every tool runs in a process of its own, on the same raw
 * file, one after the other for each image. Ours counts percolation and set-up; PyAMG counts them
 * too; TauFactor's constructor is not counted, which favours it. TauFactor gets the allocator
 * settings that suit it and the number of threads that is faster. Peers run in single precision
 * where that is their default. The share of the processors that other programs took is printed.
 *
 * <table>
 * <caption>Rooms</caption>
 * <tr><th>classes</th><th>what they do</th></tr>
 * <tr><td>{@code Recipe, Sample, Plan}</td><td>which images</td></tr>
 * <tr><td>{@code Ours, OurCommand, OurProcess}</td><td>our solver, in a process of its own</td></tr>
 * <tr><td>{@code SweepKernel, SweepKernels}</td><td>the sweep that is timed alone: the place to
 * register one</td></tr>
 * <tr><td>{@code Peer, PeerEnvironment, PeerProcess, Peers}</td><td>the others; the scripts are in
 * {@code benchmarks/peers}</td></tr>
 * <tr><td>{@code Comparison, Report}</td><td>one run and its figures</td></tr>
 * <tr><td>{@code ReportText, …Table, Targets}</td><td>what is printed</td></tr>
 * </table>
 *
 * <p>Sources: S. J. Cooper et al., SoftwareX 5 (2016) 203, doi 10.1016/j.softx.2016.09.002
 * (TauFactor); S. Kench, I. Squires and S. Cooper, J. Open Source Softw. 8 (2023) 5358, doi
 * 10.21105/joss.05358 (TauFactor 2); N. Bell, L. N. Olson and J. Schroder, J. Open Source Softw. 7
 * (2022) 4142, doi 10.21105/joss.04142 (PyAMG).
 */
package org.labyrinth.benchmarks.tortuosity;
