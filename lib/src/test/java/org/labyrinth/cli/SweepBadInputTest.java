package org.labyrinth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labyrinth.cli.CommandRun.assertBad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepBadInputTest {
  @TempDir Path folder;

  private Path plan(String more) throws IOException {
    return Files.writeString(folder.resolve("plan.json"), "{\"cell\": \"lgm50\"" + more + "}");
  }

  private void assertBadPlan(String part, String more) throws IOException {
    assertBad(part, "sweep", plan(more));
    assertThat(folder.resolve("plan.journal")).doesNotExist();
  }

  @Test
  void aSlipInAPathIsAnErrorBeforeAnythingRuns() throws IOException {
    assertBadPlan(
        "\"Porsity\" must be one of: ",
        ", \"vary\": {\"Parameterisation > Negative electrode > Porsity\": [0.2, 0.3]}");
    assertBadPlan(
        "must be a value, and is a section",
        ", \"vary\": {\"Parameterisation > Negative electrode\": [0.2, 0.3]}");
  }

  @Test
  void aSlipInAWordIsAnErrorBeforeAnythingRuns() throws IOException {
    assertBadPlan("model = \"dfn\" must be one of P2D, SPMe, SPM: ", ", \"model\": \"dfn\"");
    assertBadPlan("variant 2", ", \"vary\": {\"preset\": [\"fast\", \"fats\"]}");
    assertBadPlan("\"modle\" must be one of", ", \"modle\": \"spm\"");
    assertBadPlan("must be given", ", \"mode\": \"random\"");
    assertBadPlan("experiment", ", \"vary\": {\"{rate}\": [1]}");
  }

  @Test
  void theCellMustBeThereAndBeACell() throws IOException {
    Path plan = Files.writeString(folder.resolve("p.json"), "{\"cell\": \"lgm5O\"}");
    assertBad("(did you mean lgm50?): " + plan, "sweep", plan);
    Files.writeString(folder.resolve("c.json"), "{}");
    Files.writeString(plan, "{\"cell\": \"c.json\"}");
    assertBad("Parameterisation: missing, but required", "sweep", plan);
  }

  @Test
  void whatIsNoPlanIsRefused() throws IOException {
    assertBad("must be a file there is: sweep PLAN.json", "sweep", folder.resolve("none.json"));
    assertBad("a plan must be JSON", "sweep", Files.writeString(folder.resolve("a"), "{"));
    assertBad("plans = 0 must be 1", "sweep");
    assertBad("plans = 2 must be 1", "sweep", "a", "b");
  }

  @Test
  void optionsAreReadStrictly() throws IOException {
    Path plan = plan("");
    assertBad("Unknown option: --thread (did you mean", "sweep", plan, "--thread", 2);
    assertBad("threads = 0 must be a whole number", "sweep", plan, "--threads", 0);
    assertBad("threads = 1.5 must be a whole number", "sweep", plan, "--threads", 1.5);
    for (String shard : new String[] {"3", "0/2", "3/2", "1/0", "a/b", "1/2/3", "99999999/1"}) {
      assertBad("shard = \"" + shard + "\" must be i/n", "sweep", plan, "--shard", shard);
    }
    assertBad("must exist: --journal", "sweep", plan, "--journal", folder.resolve("a/b"));
    assertBad("must be no folder: --journal", "sweep", plan, "--journal", folder);
    assertBad("must exist: --out", "sweep", plan, "--out", folder.resolve("a/b"));
  }

  @Test
  void noInputIsOverwritten() throws IOException {
    Path plan = plan("");
    String text = Files.readString(plan);
    assertBad("must be neither the plan nor a journal: --out", "sweep", plan, "--out", plan);
    assertBad("a journal must begin with its plan's line", "sweep", plan, "--journal", plan);
    assertThat(plan).hasContent(text);
  }

  @Test
  void aMergeNeedsAPlanAndJournals() throws IOException {
    Path plan = plan("");
    assertBad("files = 0 must be a plan and at least one journal", "sweep", "merge");
    assertBad("files = 1 must be a plan and at least one journal", "sweep", "merge", plan);
    assertBad("must be a file there is", "sweep", "merge", plan, folder.resolve("none"));
    assertBad("Unknown option: --shard", "sweep", "merge", plan, plan, "--shard", "1/2");
  }
}
