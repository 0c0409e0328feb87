package org.labyrinth.p2d;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labyrinth.cell.Cells;

class RunListenerTest {
  private record Heard(int step, double time) {}

  @Test
  void everyStepOfTimeIsToldInOrder() {
    List<Heard> heard = new ArrayList<>();
    Simulation simulation =
        Simulation.of(Cells.lgM50(), "Discharge at 1C for 60 s", "Rest for 30 s")
            .withModel(Model.SPM);
    Solution solution =
        new CellSolver().solve(simulation, (step, time) -> heard.add(new Heard(step, time)));
    assertThat(heard).hasSize(solution.integratorSteps() + 2); // and the start of both steps
    assertThat(heard.get(0)).isEqualTo(new Heard(0, 0));
    assertThat(heard).contains(new Heard(0, 60), new Heard(1, 60));
    assertThat(heard.get(heard.size() - 1)).isEqualTo(new Heard(1, 90));
    for (int i = 1; i < heard.size(); i++) {
      assertThat(heard.get(i).time()).isGreaterThanOrEqualTo(heard.get(i - 1).time());
      assertThat(heard.get(i).step()).isGreaterThanOrEqualTo(heard.get(i - 1).step());
    }
  }
}
