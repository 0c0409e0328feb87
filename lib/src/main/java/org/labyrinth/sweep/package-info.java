/**
 * Many runs from one plan: a parameter study, a design of experiments, a map of temperatures and
 * rates.
 *
 * <pre>
 *   {
 *     "cell": "lgm50",
 *     "experiment": ["Discharge at {rate}C until 2.5 V"],
 *     "temperature": 298.15,
 *     "vary": {
 *       "Parameterisation &gt; Negative electrode &gt; Porosity": {"from": 0.2, "to": 0.4, "count": 5},
 *       "Parameterisation &gt; Electrolyte &gt; Conductivity [S.m-1]": {"times": [0.5, 1, 2]},
 *       "{rate}": [0.5, 1, 2]
 *     }
 *   }
 * </pre>
 *
 * <p>This plan has 45 {@link org.labyrinth.sweep.Variant}s. Each has a {@link
 * org.labyrinth.sweep.Scenario}: all that its result depends on.
 *
 * <h2>The plan</h2>
 *
 * <table>
 * <caption>Names of a plan</caption>
 * <tr><th>name</th><th>value</th><th>if left out</th></tr>
 * <tr><td>{@code cell}</td><td>a cell of the library, or the path of a BPX file</td><td>must be
 * given</td></tr>
 * <tr><td>{@code experiment}</td><td>a sentence or a list of them, see {@link
 * org.labyrinth.experiment}</td><td>none: the runner's own, such as a discharge at 1C to the
 * cell's lower cut-off</td></tr>
 * <tr><td>{@code model}, {@code preset}</td><td>names</td><td>p2d, default</td></tr>
 * <tr><td>{@code soc}</td><td>state of charge at the start [–]</td><td>1</td></tr>
 * <tr><td>{@code temperature}</td><td>of the cell and around it [K]</td><td>as in the cell's
 * document</td></tr>
 * <tr><td>{@code vary}</td><td>what is varied, each with its values</td><td>one variant</td></tr>
 * <tr><td>{@code mode}</td><td>grid, zip or random</td><td>grid</td></tr>
 * <tr><td>{@code samples}, {@code seed}</td><td>of the random mode</td><td>must be given
 * there</td></tr>
 * </table>
 *
 * <p>What can be varied: any of the first six names; a word in braces that stands in the
 * experiment; and every value in the cell's BPX document, by the path to it. What a path names must
 * be there, so that a slip is an error and not a sweep over nothing. It changes that one value: a
 * porosity leaves the transport efficiency as it is, unless a zip varies both.
 *
 * <table>
 * <caption>Values</caption>
 * <tr><th>written</th><th>meaning</th></tr>
 * <tr><td>{@code [0.2, 0.3]}</td><td>these; an alternative experiment may itself be a list of
 * sentences</td></tr>
 * <tr><td>{@code {"from": 0.2, "to": 0.4, "count": 3}}</td><td>evenly spaced, both ends among them;
 * with {@code "scale": "log"} evenly in the logarithm</td></tr>
 * <tr><td>{@code {"times": …}}</td><td>either of these, as factors of what the document has: a
 * number, a formula, or the y of a table</td></tr>
 * </table>
 *
 * <p>In a grid every value meets every other, and the last axis varies fastest; in a zip the first
 * go together, then the second. The random mode is a Latin hypercube: with n samples each axis is
 * cut into n equal pieces, and each piece holds one sample (McKay, Beckman, Conover 1979). Ranges
 * then have no count. One more axis leaves the samples of the others as they were.
 *
 * <h2>Running it</h2>
 *
 * <p>{@code java Lab.java sweep plan.json} runs a plan from the command line; from Java:
 *
 * <pre>
 *   SweepPlan plan = SweepPlan.parse(json, "plan.json").inContext(digest);
 *   SweepResults results = Sweep.of(plan).threads(4).run(runner, Path.of("plan.journal"));
 *   results.table();
 * </pre>
 *
 * <p>A {@link org.labyrinth.sweep.VariantRunner} makes a {@link org.labyrinth.sweep.Row} of figures
 * from a variant. A run that fails is a row too, with the reason. The journal gets a line as each
 * run is finished; a sweep that was killed, at whatever moment, goes on where it stood. A journal
 * belongs to its plan and is refused under another; the context binds it to the cell's document and
 * the version of the library besides. For several machines, {@code shard(1, 3)} runs one part of
 * three, and {@link org.labyrinth.sweep.SweepResults#merge} puts their journals together. The table
 * has its rows in the plan's order, whoever finished first.
 *
 * <h2>Source</h2>
 *
 * <ul>
 *   <li>M. D. McKay, R. J. Beckman, W. J. Conover, Technometrics 21 (1979) 239, doi
 *       10.2307/1268522: Latin hypercube sampling.
 * </ul>
 */
package org.labyrinth.sweep;
