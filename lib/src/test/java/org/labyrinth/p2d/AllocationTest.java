package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.labyrinth.cell.Cell;
import org.labyrinth.cell.Cells;
import org.labyrinth.cell.StateOfCharge;
import org.labyrinth.numerics.Bdf;
import org.labyrinth.numerics.ScalarFunction;

/** A step of time takes no memory. */
class AllocationTest {
  private static final int STEPS = 30;

  @Test
  void noArrayIsAllocatedInsideAStep() {
    Cell cell = Cells.lgM50();
    CellSystem system = new PorousCellSystem(cell, Resolution.FAST, HeatBalance.isothermal());
    double[] y = new double[system.size()];
    double[] rates = new double[system.size()];
    double[] filling = {
      StateOfCharge.byStoichiometryLimits(cell, 1).negative()[0],
      StateOfCharge.byStoichiometryLimits(cell, 1).positive()[0]
    };
    for (ParticleRow row : system.rows()) {
      row.fill(y, row.side > 0 ? filling[0] : filling[1]);
    }
    system.initialise(y);
    y[system.size() - 1] = cell.initialTemperature();
    system.drive(new Drive.GivenCurrent(ScalarFunction.constant(48), 0));
    system.start(0, y, rates);
    Bdf integrator = new Bdf(system, 1e-9);
    integrator.start(0, y, rates, 1);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    advance(integrator); // whatever is made at first use
    long before = threads.getThreadAllocatedBytes(self);
    advance(integrator);
    long allocated = threads.getThreadAllocatedBytes(self) - before;
    // Iterators of lists that the compiler has not yet done away with are some 300 bytes a step;
    // one copy of the state would be thousands.
    assertThat(allocated / STEPS).isLessThan(8L * system.size() / 4);
  }

  private static void advance(Bdf integrator) {
    for (int k = 0; k < STEPS; k++) {
      integrator.advance(3000);
    }
  }
}
