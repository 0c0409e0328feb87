/**
 * What comparisons with other tools share: processes of their own, the peers' Python environment, a
 * description of the machine, tables. The comparisons are in {@code tortuosity} and {@code p2d}.
 */
package org.labyrinth.benchmarks.sidebyside;
