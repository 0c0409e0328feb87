package org.labyrinth.autograder.gradebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which student stands in which row of a platform's table: by number, then by e-mail address, then
 * by login, then by the exact name. Who fits several rows, or shares a row with another, gets none:
 * a wrong grade is worse than a missing one.
 */
final class Matching {
  private final Map<Person, PlatformRow> rows = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final Set<Person> people;
  private final Set<PlatformRow> free;
  private final List<PlatformRow> all;

  private Matching(List<Person> people, List<PlatformRow> all) {
    this.people = new LinkedHashSet<>(people);
    this.free = new LinkedHashSet<>(all);
    this.all = all;
  }

  static Matching of(List<Person> people, List<PlatformRow> rows) {
    Matching matching = new Matching(people, rows);
    for (Person.Key kind : Person.Key.values()) {
      matching.match(kind);
    }
    matching.sayWhoIsLeft();
    return matching;
  }

  /** The rows found. */
  Map<Person, PlatformRow> rows() {
    return rows;
  }

  /** Who was not found, or more than once, and which rows nobody belongs to, in sentences. */
  List<String> notes() {
    return notes;
  }

  private void match(Person.Key kind) {
    Map<String, List<PlatformRow>> byKey = new HashMap<>();
    for (PlatformRow row : free) {
      row.keys(kind).forEach(k -> byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(row));
    }
    Map<Person, Set<PlatformRow>> fits = new LinkedHashMap<>();
    Map<PlatformRow, Set<Person>> claims = new HashMap<>();
    for (Person person : people) {
      Set<PlatformRow> found = new LinkedHashSet<>();
      person.keys(kind).forEach(key -> found.addAll(byKey.getOrDefault(key, List.of())));
      if (!found.isEmpty()) {
        fits.put(person, found);
        found.forEach(r -> claims.computeIfAbsent(r, x -> new LinkedHashSet<>()).add(person));
      }
    }
    fits.forEach((person, found) -> decide(person, found, claims, kind));
  }

  private void decide(
      Person person,
      Set<PlatformRow> found,
      Map<PlatformRow, Set<Person>> claims,
      Person.Key kind) {
    people.remove(person);
    free.removeAll(found);
    Set<String> rivals = new TreeSet<>();
    found.forEach(row -> claims.get(row).forEach(other -> rivals.add(other.student())));
    rivals.remove(person.student());
    if (found.size() > 1) {
      notes.add(
          "%s: not filled in, the %s stands in several rows: %s"
              .formatted(
                  person.student(),
                  kind.words(),
                  found.stream().map(PlatformRow::words).collect(Collectors.joining(", "))));
    } else if (!rivals.isEmpty()) {
      notes.add(
          "%s: not filled in, %s has the same %s and fits %s too"
              .formatted(
                  person.student(),
                  String.join(", ", rivals),
                  kind.words(),
                  found.iterator().next().words()));
    } else {
      rows.put(person, found.iterator().next());
    }
  }

  private void sayWhoIsLeft() {
    for (Person person : people) {
      String taken =
          all.stream()
              .filter(row -> fitsAnyhow(person, row))
              .map(row -> ", though %s fits, which is another's".formatted(row.words()))
              .findFirst()
              .orElse("");
      notes.add("%s: in no row of the table%s".formatted(person.student(), taken));
    }
    if (!free.isEmpty()) {
      notes.add(
          "left as they were, without a result here: "
              + free.stream().map(PlatformRow::words).collect(Collectors.joining(", ")));
    }
  }

  private static boolean fitsAnyhow(Person person, PlatformRow row) {
    for (Person.Key kind : Person.Key.values()) {
      if (person.keys(kind).stream().anyMatch(row.keys(kind)::contains)) {
        return true;
      }
    }
    return false;
  }
}
