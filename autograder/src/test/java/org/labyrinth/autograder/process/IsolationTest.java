package org.labyrinth.autograder.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.labyrinth.autograder.protocol.CellOutcome;
import org.labyrinth.autograder.sample.Sample;

/** What a student's code cannot reach. */
@Execution(ExecutionMode.CONCURRENT)
class IsolationTest {
  private static final ProcessPool POOL = new ProcessPool(Sample.jvm());

  @AfterAll
  static void endProcesses() {
    POOL.close();
  }

  private static CellOutcome run(String cell) {
    return ((CellResult.Ran) result(cell)).outcome();
  }

  private static CellResult result(String cell) {
    try (StudentSession session =
        new StudentSession(POOL, List.of(cell), List.of(), Sample.LIMITS)) {
      session.prepare();
      return session.results().get(0);
    }
  }

  private static void requireSandbox() {
    assumeTrue(
        Sample.jvm().isolation().isSandbox(), "no sandbox here: bubblewrap is not installed");
  }

  @Test
  void whereBubblewrapIsInstalledItIsUsed() {
    assertThat(Sample.jvm().isolation().isSandbox()).isEqualTo(!Bubblewrap.candidates().isEmpty());
  }

  @Test
  void theMachinesFilesAreOutOfSight(@TempDir Path folder) throws IOException {
    requireSandbox();
    Path secret = Files.writeString(folder.resolve("secret.txt"), "42");
    assertThat(run("new FileReader(\"%s\")".formatted(secret)).error())
        .startsWith("java.io.FileNotFoundException");
    assertThat(run("new File(\"/\").list()[0] + new File(\"/home\").exists()").value())
        .endsWith("false");
    assertThat(run("new File(\"/etc/passwd\").exists()").value()).isEqualTo("false");
  }

  @Test
  void nothingCanBeWrittenButTemporaryFiles() {
    requireSandbox();
    for (String place : List.of("/x", "/dev/x", "/dev/shm/x", "/usr/lib/x")) {
      assertThat(run("new FileWriter(\"%s\").close()".formatted(place)).error())
          .as(place)
          .startsWith("java.io.FileNotFoundException");
    }
    assertThat(run("new FileWriter(\"x\").close(); new File(\"/tmp/student/x\").exists()").value())
        .isEqualTo("true");
  }

  @Test
  void temporaryFilesAreLimited() {
    requireSandbox();
    assertThat(
            run("""
                byte[] block = new byte[1 << 20];
                for (int f = 0; f < 4; f++) {
                  try (FileOutputStream out = new FileOutputStream("big" + f)) {
                    for (int i = 0; i < 60; i++) out.write(block);
                  }
                }
                """)
                .error())
        .contains("No space left");
  }

  @Test
  void thereIsNoNetworkNotEvenThisMachines() throws IOException {
    requireSandbox();
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(run("new Socket(\"127.0.0.1\", %d)".formatted(server.getLocalPort())).error())
          .startsWith("java.net.ConnectException");
    }
    assertThat(run("InetAddress.getByName(\"example.org\")").error())
        .startsWith("java.net.UnknownHostException");
  }

  @Test
  void otherProcessesAreOutOfSight() {
    requireSandbox();
    long others = ProcessHandle.allProcesses().count();
    assertThat(Long.parseLong(run("ProcessHandle.allProcesses().count()").value()))
        .isLessThan(Math.min(others, 5));
  }

  @Test
  void threadsAreLimited() {
    requireSandbox();
    CellResult result =
        result(
            """
            for (int i = 0; i < 1000; i++) {
              Thread thread = new Thread(java.util.concurrent.locks.LockSupport::park);
              thread.start();
            }
            """);
    assertThat(result.toString()).contains("unable to create native thread");
  }

  @Test
  void nothingOfItIsLeftAfterwards() throws InterruptedException {
    String marker = "sleeper-" + System.nanoTime();
    run(
        """
        new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-D%s=1", "-version")
            .start()
        """
            .formatted(marker));
    TimeUnit.MILLISECONDS.sleep(200);
    assertThat(ProcessHandle.allProcesses())
        .noneMatch(each -> each.info().commandLine().orElse("").contains(marker));
  }
}
