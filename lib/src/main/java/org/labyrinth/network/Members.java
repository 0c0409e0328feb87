package org.labyrinth.network;

/** The members of each group, from the group of each member: a counting sort. */
final class Members {
  private final int[] start;
  private final int[] member;

  private Members(int[] start, int[] member) {
    this.start = start;
    this.member = member;
  }

  static Members of(int[] group) {
    int groups = 0;
    for (int g : group) {
      groups = Math.max(groups, g + 1);
    }
    int[] start = new int[groups + 1];
    for (int g : group) {
      start[g + 1]++;
    }
    for (int g = 0; g < groups; g++) {
      start[g + 1] += start[g];
    }
    int[] next = start.clone();
    int[] member = new int[group.length];
    for (int i = 0; i < group.length; i++) {
      member[next[group[i]]++] = i;
    }
    return new Members(start, member);
  }

  int groups() {
    return start.length - 1;
  }

  /** Where a group's members begin, and the one before it ends. */
  int start(int group) {
    return start[group];
  }

  int member(int place) {
    return member[place];
  }
}
