package org.labyrinth.experiment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which ends can come about under which control. */
final class Sense {
  private Sense() {}

  /** What speaks against a whole step, if anything does. */
  static Optional<String> objection(Control control, List<EndRule> ends) {
    for (int i = 0; i < ends.size(); i++) {
      Optional<String> objection = objection(control, ends.subList(0, i), ends.get(i));
      if (objection.isPresent()) {
        return objection;
      }
    }
    return missing(control, ends);
  }

  /** What a step lacks, if anything. */
  static Optional<String> missing(Control control, List<EndRule> ends) {
    boolean timed = ends.stream().anyMatch(AfterTime.class::isInstance);
    if (control instanceof Rest && !timed) {
      return Optional.of("a rest needs a time as its end: for 1 hour");
    }
    if (control instanceof CurrentProfile && !timed) {
      return Optional.of("a current profile needs a time as an end, at most its duration");
    }
    return ends.isEmpty()
        ? Optional.of("a step needs an end: for a time, or until a voltage, current or capacity")
        : Optional.empty();
  }

  /** What speaks against one more end, if anything does. */
  static Optional<String> objection(Control control, List<EndRule> before, EndRule end) {
    Optional<String> twice = repetition(before, end);
    return twice.isPresent() ? twice : contradiction(control, end);
  }

  /** Two voltage limits may be meant, one above and one below; two of another kind may not. */
  private static Optional<String> repetition(List<EndRule> before, EndRule end) {
    Set<EndRule> same = new HashSet<>();
    for (EndRule other : before) {
      if (other.getClass() == end.getClass()) {
        same.add(other);
      }
    }
    int room = end instanceof AtVoltage ? 2 : 1;
    return same.size() >= room || same.contains(end)
        ? Optional.of("an end of this kind is there already, and the first to come would win")
        : Optional.empty();
  }

  private static Optional<String> contradiction(Control control, EndRule end) {
    boolean onCurrent = end instanceof AtCurrent || end instanceof AtCRate;
    if (control instanceof Rest && (onCurrent || end instanceof AtCapacity)) {
      return Optional.of("no current flows in a rest, so only a time or a voltage can end it");
    }
    if (onCurrent && isGiven(control)) {
      return Optional.of("the current of this step is given, so it does not fall to a limit");
    }
    if (onCurrent && control instanceof Power power && power.watts() > 0) {
      return Optional.of("at constant power the current of a discharge rises, it does not fall");
    }
    if (end instanceof AtVoltage && control instanceof Voltage) {
      return Optional.of("the voltage of this step is held, so it does not come to a limit");
    }
    if (control instanceof CurrentProfile profile
        && end instanceof AfterTime time
        && time.seconds() > profile.duration()) {
      return Optional.of(
          "time = %s s must be at most the profile's duration = %s s"
              .formatted(time.seconds(), profile.duration()));
    }
    return Optional.empty();
  }

  private static boolean isGiven(Control control) {
    return control instanceof Current
        || control instanceof CRate
        || control instanceof CurrentProfile;
  }
}
