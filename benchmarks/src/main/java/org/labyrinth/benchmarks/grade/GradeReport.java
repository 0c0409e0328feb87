package org.labyrinth.benchmarks.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.labyrinth.benchmarks.sidebyside.Figures;
import org.labyrinth.benchmarks.sidebyside.Machine;
import org.labyrinth.benchmarks.sidebyside.OtherPrograms;
import org.labyrinth.benchmarks.sidebyside.Outcome;
import org.labyrinth.benchmarks.sidebyside.StopWatch;
import org.labyrinth.benchmarks.sidebyside.TextTable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The grader beside nbclient.
 *
 * @param machine where it ran
 * @param cores how many submissions at a time, where not one
 * @param one ours, one at a time
 * @param all ours, on all cores
 * @param peerOne nbclient, one at a time
 * @param peerAll nbclient, on all cores
 * @param large ours, a class
 * @param others the share of the cores that other programs took
 */
record GradeReport(
    Machine machine,
    int cores,
    Outcome<Timed<GradingFigures>> one,
    Outcome<Timed<GradingFigures>> all,
    Outcome<PeerFigures> peerOne,
    Outcome<PeerFigures> peerAll,
    Outcome<Timed<GradingFigures>> large,
    OptionalDouble others) {
  private static final double TIMES_FASTER = 15;
  private static final double CALL_MICROS = 50;
  private static final double CLASS_MINUTES = 15;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  String json() {
    return JSON.writeValueAsString(this);
  }

  /** Submissions a minute. */
  private static Optional<Double> rate(Outcome<Timed<GradingFigures>> ours) {
    return ours.map(timed -> 60 * timed.figures().submissions() / timed.seconds());
  }

  private static Optional<Double> peerRate(Outcome<PeerFigures> peer) {
    return peer.map(figures -> 60 * figures.submissions() / figures.seconds());
  }

  /** Ours on all cores over the faster of nbclient's ways; empty if one of them is missing. */
  Optional<Double> timesFaster() {
    Optional<Double> peer =
        peerRate(peerOne)
            .map(p -> Math.max(p, peerRate(peerAll).orElse(p)))
            .or(() -> peerRate(peerAll));
    return rate(all).flatMap(ours -> peer.map(p -> ours / p));
  }

  private Optional<Double> callMicros() {
    return one.map(timed -> timed.figures().callMicros())
        .filter(blocks -> !blocks.isEmpty())
        .map(StopWatch::median);
  }

  String text() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("one at a time", rate(one), peerRate(peerOne)));
    rows.add(row(cores + " at a time", rate(all), peerRate(peerAll)));
    TextTable speed =
        new TextTable(
            "Submissions of two questions a minute",
            List.of("", "ours", "nbclient", "ratio"),
            rows);
    List<List<String>> targets = new ArrayList<>();
    targets.add(
        List.of(
            "ours on all cores over nbclient's better way",
            Figures.plain(timesFaster()),
            Figures.atLeast(TIMES_FASTER, timesFaster())));
    targets.add(
        List.of(
            "a call across the protocol, median [µs]",
            Figures.plain(callMicros()),
            Figures.atMost(CALL_MICROS, callMicros())));
    Optional<Double> minutes = large.map(timed -> timed.seconds() / 60);
    targets.add(
        List.of(
            "a class of %s [min]"
                .formatted(
                    large.map(timed -> "" + timed.figures().submissions()).orElse(Figures.NONE)),
            Figures.plain(minutes),
            Figures.atMost(CLASS_MINUTES, minutes)));
    targets.add(
        List.of(
            "its highest memory in the second half over that in the first",
            Figures.plain(large.map(timed -> timed.figures().growth())),
            ""));
    targets.add(
        List.of(
            "its highest memory, all processes [GiB]",
            large.map(timed -> Figures.gibibytes(timed.figures().peak())).orElse(Figures.NONE),
            ""));
    TextTable wanted = new TextTable("What was wanted", List.of("", "measured", "target"), targets);
    return "%s.\n\n%s\n%s\n%s"
        .formatted(machine.sentence(), speed.markdown(), wanted.markdown(), notes());
  }

  private String notes() {
    List<String> notes = new ArrayList<>();
    all.map(timed -> timed.figures().isolation())
        .ifPresent(words -> notes.add("Ours ran students' code in " + words + "."));
    all.map(timed -> timed.figures().share())
        .ifPresent(
            share ->
                notes.add(
                    String.format(
                        Locale.ROOT,
                        "The submissions earned %.0f %% of the points.",
                        100 * share)));
    peerOne
        .map(PeerFigures::failed)
        .filter(failed -> failed > 0)
        .ifPresent(failed -> notes.add(failed + " notebooks failed in nbclient."));
    reason("Ours", all, notes);
    reason("nbclient", peerOne, notes);
    others.ifPresent(share -> notes.add(OtherPrograms.note(share, "the run")));
    return String.join("\n", notes) + "\n";
  }

  private static void reason(String who, Outcome<?> outcome, List<String> notes) {
    if (outcome instanceof Outcome.Absent<?> absent) {
      notes.add(who + " did not run: " + absent.reason() + ".");
    }
  }

  private static List<String> row(String name, Optional<Double> ours, Optional<Double> peer) {
    Optional<Double> ratio = ours.flatMap(o -> peer.map(p -> o / p));
    return List.of(name, Figures.plain(ours), Figures.plain(peer), Figures.plain(ratio));
  }
}
