/**
 * What a cell goes through, written as it is said: {@code Discharge at C/2 until 2.5 V}.
 *
 * <pre>
 *   Experiment.parse(
 *       "(Discharge at 1C until 2.5 V; Rest for 1 hour; Charge at C/2 until 4.2 V) × 20",
 *       "Hold at 4.2 V for 1 hour or until C/20");
 * </pre>
 *
 * <p>The sentences are those that users of PyBaMM write (Sulzer et al. 2021), with groups, repeats
 * and capacities besides. An {@link org.labyrinth.experiment.Experiment} is a list of {@link
 * org.labyrinth.experiment.Step}s, repeats written out; a step holds a {@link
 * org.labyrinth.experiment.Control} until one of its {@link org.labyrinth.experiment.EndRule}s is
 * met. Discharge is positive: a sentence with {@code Charge} gives a negative current, rate or
 * power.
 *
 * <h2>Grammar</h2>
 *
 * <pre>
 *   experiment = item { ";" item } [ ";" ]
 *   item       = ( step | "(" experiment ")" ) [ repeat ]
 *   repeat     = ( "×" | "x" | "*" ) count                  1 to 10 000
 *   step       = ( "Discharge" | "Charge" ) "at" ( rate | current | power ) ends
 *              | "Hold" "at" voltage ends
 *              | "Rest" ends
 *   ends       = end { [ "or" ] end }
 *   end        = "for" time | "until" ( voltage | current | rate | capacity )
 *   rate       = "C" "/" number | number "C"
 *   current, power, voltage, capacity, time = number unit
 * </pre>
 *
 * <p>Capitals do not matter, nor do spaces, nor which dash is the minus. A number is written with a
 * point: {@code 2.5}, {@code .5}, {@code 1e-3}. Groups stand inside groups up to eight deep, and an
 * experiment has at most 100 000 steps.
 *
 * <table>
 * <caption>Units</caption>
 * <tr><th>quantity</th><th>written</th></tr>
 * <tr><td>time</td><td>s sec second, m min minute, h hr hour, d day; with or without the plural's
 * s</td></tr>
 * <tr><td>current</td><td>A amp ampere; mA, kA</td></tr>
 * <tr><td>voltage</td><td>V volt; mV, kV</td></tr>
 * <tr><td>power</td><td>W watt; mW, kW</td></tr>
 * <tr><td>capacity</td><td>Ah, A h, A.h, A·h; mAh, kAh</td></tr>
 * <tr><td>rate</td><td>C/2, 0.5C: the current that passes the nominal capacity in two
 * hours</td></tr>
 * </table>
 *
 * <h2>What ends a step</h2>
 *
 * <p>The first of its ends that is met does.
 *
 * <table>
 * <caption>End rules</caption>
 * <tr><th>sentence</th><th>meaning</th></tr>
 * <tr><td>{@code for 1 hour}</td><td>{@link org.labyrinth.experiment.AfterTime}: so long after the
 * step began</td></tr>
 * <tr><td>{@code until 2.5 V}</td><td>{@link org.labyrinth.experiment.AtVoltage}: the voltage comes
 * to the limit, from whichever side it was on when the step began; the solver sees which</td></tr>
 * <tr><td>{@code until 50 mA}, {@code until C/20}</td><td>{@link
 * org.labyrinth.experiment.AtCurrent}, {@link org.labyrinth.experiment.AtCRate}: |I| has fallen to
 * the limit</td></tr>
 * <tr><td>{@code until 2 Ah}</td><td>{@link org.labyrinth.experiment.AtCapacity}: this step alone
 * has passed so much charge, in or out</td></tr>
 * </table>
 *
 * <p>A step whose end cannot come is refused: a held voltage does not come to another, a given
 * current does not fall, a rest passes no charge and needs a time. So is an end that says the same
 * as another before it; two voltages may be meant, one above and one below.
 *
 * <h2>Currents that vary</h2>
 *
 * <p>A {@link org.labyrinth.experiment.CurrentProfile} is followed by {@code
 * Experiment.current(profile, ends)}. A drive cycle is read from a table,
 *
 * <pre>
 *   time_s,current_A
 *   0,0
 *   10,5
 *   10,-1
 *   20,-1
 * </pre>
 *
 * <p>straight between its rows, with a jump where a time stands twice. A profile says where it
 * jumps and where it kinks, for an integrator of high order is one only between such times.
 *
 * <p>What cannot be read is an {@link org.labyrinth.experiment.ExperimentException}, which says in
 * one sentence what, where and why, and marks the character:
 *
 * <pre>
 *   unknown word "Dicharge" (did you mean Discharge?): character 1
 *   Dicharge at C/2 until 2.5 V
 *   ^
 * </pre>
 *
 * <h2>Source</h2>
 *
 * <ul>
 *   <li>V. Sulzer, S. G. Marquis, R. Timms, M. Robinson, S. J. Chapman, J. Open Res. Softw. 9
 *       (2021) 14, doi 10.5334/jors.309: PyBaMM, where experiments are sentences.
 * </ul>
 */
package org.labyrinth.experiment;
