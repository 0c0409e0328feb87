package org.labyrinth.autograder.lint;

/**
 * Counts the turns of all loops of an answer, so that one that never ends can be stopped from
 * within. The compiler of this package puts a call of {@link #spend} into every loop. Each thread
 * has a budget of its own.
 */
public final class LoopBudget {
  /** Thrown when the budget is spent. Not an exception: no test may take it for an expected one. */
  public static final class Spent extends Error {
    private static final long serialVersionUID = 1;

    Spent() {
      super("the answer's loops turned far more often than the solution's");
    }
  }

  /** What is left, and what was spent. */
  private static final class Account {
    private long left = Long.MAX_VALUE;
    private long spent;
  }

  private static final ThreadLocal<Account> ACCOUNTS = ThreadLocal.withInitial(Account::new);

  private LoopBudget() {}

  /** One turn of one loop. */
  public static void spend() {
    Account account = ACCOUNTS.get();
    account.spent++;
    if (--account.left < 0) {
      throw new Spent();
    }
  }

  /** Gives this thread a new budget and begins to count from zero. */
  static void begin(long turns) {
    Account account = ACCOUNTS.get();
    account.left = turns;
    account.spent = 0;
  }

  /** The turns since {@link #begin}. */
  static long spent() {
    return ACCOUNTS.get().spent;
  }
}
