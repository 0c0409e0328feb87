package org.labyrinth.autograder.gradebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.labyrinth.autograder.csv.CsvRow;

/**
 * A student's row in a platform's table.
 *
 * @param row the row
 * @param name the student's name
 * @param ids the platform's numbers of the student
 * @param email the address; empty if the table has none
 * @param login the login; empty if the table has none
 */
record PlatformRow(CsvRow row, String name, List<String> ids, String email, String login) {
  Set<String> keys(Person.Key kind) {
    Set<String> keys =
        new HashSet<>(
            switch (kind) {
              case ID -> ids;
              case EMAIL ->
                  List.of(Person.lower(email), login.contains("@") ? Person.lower(login) : "");
              case LOGIN -> List.of(Person.lower(login));
              case NAME -> List.of(Person.name(name));
            });
    keys.remove("");
    return keys;
  }

  String words() {
    return "line %d (%s)".formatted(row.line(), name);
  }
}
