package org.labyrinth.autograder.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * What the thresholds catch and what they spare, on the course's 48 questions and 445 wrong
 * answers.
 */
class SimilarityCalibrationTest {
  private static final Course COURSE = Course.read();

  /** The shortest answer, to 10-4, is 47 words of its own: too few to say anything of it. */
  private static final List<String> SHORT = List.of("10-4");

  private static List<String> unlisted(UnaryOperator<String> disguise) {
    List<String> unlisted = new ArrayList<>();
    COURSE.solved.forEach(
        (question, cell) -> {
          if (!COURSE.isListed(cell, disguise.apply(cell))) {
            unlisted.add(question);
          }
        });
    return unlisted;
  }

  @Test
  void copiesAreListedHoweverTheyAreDisguised() {
    assertThat(unlisted(cell -> cell)).isEqualTo(SHORT);
    assertThat(unlisted(Disguise::renamed)).isEqualTo(SHORT);
    assertThat(unlisted(Disguise::reordered)).isEqualTo(SHORT);
    assertThat(unlisted(c -> Disguise.padded(Disguise.reordered(Disguise.renamed(c)), 2)))
        .isEqualTo(SHORT);
  }

  @Test
  void answersThatBeganAsTheSameOneAreListed() {
    // The wrong answers are the solved ones with a slip: 433 of 445 are listed beside them.
    long listed = 0;
    Set<String> missed = new TreeSet<>();
    for (Map.Entry<String, List<String>> each : COURSE.wrong.entrySet()) {
      for (String wrong : each.getValue()) {
        if (COURSE.isListed(COURSE.solved.get(each.getKey()), wrong)) {
          listed++;
        } else {
          missed.add(each.getKey());
        }
      }
    }
    assertThat(listed).isBetween(420L, 445L);
    assertThat(missed).contains("10-4").hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void answersToDifferentQuestionsAreNotListed() {
    List<String> questions = List.copyOf(COURSE.solved.keySet());
    List<String> listed = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      for (String other : questions.subList(i + 1, questions.size())) {
        if (COURSE.isListed(COURSE.solved.get(questions.get(i)), COURSE.solved.get(other))) {
          listed.add(questions.get(i) + " " + other);
        }
      }
    }
    // Of 1128 pairs one, and it is the same code: both eliminate a tridiagonal system.
    assertThat(listed).containsExactly("06-1 11-1");
  }

  @Test
  void answersByDifferentPeopleAreNotListed() {
    double most = 0;
    for (Map.Entry<String, List<String>> each : IndependentAnswers.ALL.entrySet()) {
      List<String> answers = new ArrayList<>(each.getValue());
      answers.add(COURSE.solved.get(each.getKey()));
      for (int i = 0; i < answers.size(); i++) {
        for (String other : answers.subList(i + 1, answers.size())) {
          most = Math.max(most, COURSE.share(answers.get(i), other));
          assertThat(COURSE.isListed(answers.get(i), other)).isFalse();
        }
      }
    }
    // The most alike of these sixteen pairs have 37 % in common; the least alike copies above 66 %.
    assertThat(most).isLessThan(0.45);
  }

  @Test
  void threeLinesAreNeverListed() {
    String three =
        """
        class MyTwoAverages implements TwoAverages {
            @Override
            public double superficial(VoxelImage image, int phase, ScalarField field) {
                double porosity = image.fraction(phase);
                double mean = intrinsic(image, phase, field);
                return porosity * mean;
            }
        }
        """;
    assertThat(COURSE.share(three, three)).isEqualTo(1);
    assertThat(COURSE.isListed(three, three)).isFalse();
  }
}
