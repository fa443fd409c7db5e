package jp.keikaku.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** What people type, by kind, the same for the same seed. */
final class Questions {
  private static final long SEED = 20_240_401;
  private static final List<String> KINDS = List.of("取組", "用語", "条文", "本文");

  private final FixtureWords words;
  private final GeneratedPlans plans;
  private final int editions;
  private final Random random = new Random(SEED);

  private Questions(FixtureWords words, GeneratedPlans plans, int editions) {
    this.words = words;
    this.plans = plans;
    this.editions = editions;
  }

  /**
   * One question.
   *
   * @param kind what sort it is
   * @param typed with operators, as we understand them
   * @param plain its words alone
   */
  record Question(String kind, String typed, String plain) {
    private static Question of(String kind, String typed) {
      return new Question(kind, typed, typed);
    }
  }

  /** So many questions to an index of so many generated editions. */
  static List<Question> of(FixtureWords words, GeneratedPlans plans, int editions, int count) {
    Questions questions = new Questions(words, plans, editions);
    List<Question> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(questions.next());
    }
    return all;
  }

  private Question next() {
    int kind = random.nextInt(100);
    if (kind < 25) {
      return Question.of("one word", word());
    } else if (kind < 50) {
      return Question.of("two words", word() + " " + word());
    } else if (kind < 62) {
      return Question.of("3-4 words", words(3 + random.nextInt(2)));
    } else if (kind < 72) {
      String phrase = words.text(random, 12).substring(0, 4 + random.nextInt(6));
      return new Question("phrase", "\"" + phrase + "\"", phrase);
    } else if (kind < 78) {
      String beginning = word();
      return new Question("prefix", beginning + "*", beginning);
    } else if (kind < 90) {
      return filtered();
    } else if (kind < 95) {
      return Question.of("citation", citation());
    } else if (kind < 98) {
      return Question.of("name", words.name(random));
    }
    return Question.of("misspelt", misspelt(words.name(random)));
  }

  private String word() {
    return words.noun(random);
  }

  private String words(int count) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(word());
    }
    return String.join(" ", some);
  }

  private Question filtered() {
    String asked = word();
    String filter =
        switch (random.nextInt(4)) {
          case 0 -> "種別:" + KINDS.get(random.nextInt(KINDS.size()));
          case 1 -> "年度:令和" + (2 + random.nextInt(GeneratedPlans.YEARS));
          case 2 ->
              "自治体:"
                  + GeneratedPlans.municipality(
                      random.nextInt(Math.max(1, editions / GeneratedPlans.YEARS)));
          default -> "部署:" + plans.department(random);
        };
    return new Question("filter", asked + " " + filter, asked);
  }

  private String citation() {
    return switch (random.nextInt(3)) {
      case 0 -> "第" + (1 + random.nextInt(15)) + "条";
      case 1 -> "第三条第二項";
      default -> (1 + random.nextInt(3)) + "-" + (1 + random.nextInt(27));
    };
  }

  /** Two neighbours that changed places. */
  private static String misspelt(String name) {
    RandomGenerator where = new Random(name.hashCode());
    int first = where.nextInt(name.length() - 1);
    return name.substring(0, first)
        + name.charAt(first + 1)
        + name.charAt(first)
        + name.substring(first + 2);
  }
}
