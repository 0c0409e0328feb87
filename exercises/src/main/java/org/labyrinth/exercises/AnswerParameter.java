package org.labyrinth.exercises;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.engine.support.store.Namespace;

/**
 * Hands the answer under test to every test method that asks for it by its contract, and the run's
 * {@link Seeds} and {@link Scoreboard} to those that ask for them. {@link TestRunner} switches it
 * on, so that a test class needs no annotation of its own.
 */
public final class AnswerParameter implements ParameterResolver {
  /** Where the runner leaves the answer for the length of one run. */
  static final Namespace SHELF = Namespace.create(AnswerParameter.class.getName());

  static final String ANSWER = "answer";
  static final String SEEDS = "seeds";
  static final String SCORES = "scores";

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Seeds.class
        || type == Scoreboard.class
        || type.isInstance(left(ANSWER, context));
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == Scoreboard.class) {
      return left(SCORES, context);
    }
    return left(type == Seeds.class ? SEEDS : ANSWER, context);
  }

  private static Object left(String name, ExtensionContext context) {
    ExtensionContext.Namespace shelf =
        ExtensionContext.Namespace.create(AnswerParameter.class.getName());
    return context.getStore(StoreScope.LAUNCHER_SESSION, shelf).get(name);
  }
}
