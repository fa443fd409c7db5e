package jp.keikaku.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import jp.keikaku.document.Anchor;
import jp.keikaku.document.Article;
import jp.keikaku.document.Box;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Item;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.Pillar;
import jp.keikaku.document.Place;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.document.Section;
import jp.keikaku.document.Source;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;

/**
 * Editions of plans of many municipalities, the same for the same seed. A plan has five editions;
 * from one to the next, one text in six changes.
 */
final class GeneratedPlans {
  /** Editions of one plan. */
  static final int YEARS = 5;

  /** Records that {@code EditionRecords} cuts out of one edition. */
  static final int RECORDS_PER_EDITION = 501;

  private static final int FIRST_YEAR = 2020;
  private static final int ITEMS = 80;
  private static final int BYLAWS = 8;
  private static final int ARTICLES = 15;
  private static final int TERMS = 60;
  private static final int SECTIONS = 20;
  private static final int PARAGRAPHS = 6;
  private static final int ROWS = 6;
  private static final int LINE = 40;
  private static final double CHARACTER = 10.5;

  /** Where the characters of a line begin and end. */
  private static final List<Double> EDGES =
      IntStream.rangeClosed(0, LINE).mapToObj(i -> 70 + i * CHARACTER).toList();

  private static final List<String> PHASES = List.of("調査・検討", "移行準備", "移行", "継続", "完了");
  private static final String PLACES = "東西南北中大小高松竹梅若青白黒新古長広深";
  private static final String LANDS = "山川原野島崎津浜沢田";

  private final FixtureWords words;

  GeneratedPlans(FixtureWords words) {
    this.words = words;
  }

  /** The name of a municipality. */
  static String municipality(int plan) {
    int place = plan % PLACES.length();
    int land = plan / PLACES.length() % LANDS.length();
    int second = plan / PLACES.length() / LANDS.length();
    return PLACES.charAt(place)
        + (second == 0 ? "" : String.valueOf(PLACES.charAt((second + 7) % PLACES.length())))
        + LANDS.charAt(land)
        + "市";
  }

  /** A department of a municipality; most cities call theirs alike. */
  String department(RandomGenerator random) {
    return words.noun(random) + (random.nextBoolean() ? "課" : "部");
  }

  /** The edition of a number: all years of one plan, then the next plan. */
  Edition edition(int number) {
    int plan = number / YEARS;
    int year = number % YEARS;
    String municipality = municipality(plan);
    Random names = new Random(plan);
    List<String> departments = IntStream.range(0, 12).mapToObj(i -> department(names)).toList();
    Draft draft = new Draft(plan, year, departments);
    return new Edition(
        Edition.SCHEMA_VERSION,
        new Source(municipality + number + ".pdf", "", 60, null, 1),
        new Edition.Imprint(
            municipality + words.noun(names) + "推進計画",
            "令和" + (FIRST_YEAR + year - 2018) + "年度版",
            FIRST_YEAR + year,
            null,
            null,
            municipality),
        List.of(),
        list(SECTIONS, draft::section),
        new Edition.Plan(
            list(ITEMS, draft::item),
            list(3, i -> new Pillar(i + 1, Text.of(words.name(names)))),
            List.of(),
            List.of()),
        list(BYLAWS, i -> draft.bylaw(municipality, i)),
        List.of(),
        list(TERMS, draft::term),
        null,
        Edition.Reading.NONE);
  }

  private static <T> List<T> list(int count, IntFunction<T> element) {
    List<T> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(element.apply(i));
    }
    return list;
  }

  /** One edition while it is written. */
  private final class Draft {
    private final int plan;
    private final int year;
    private final List<String> departments;
    private int line;

    private Draft(int plan, int year, List<String> departments) {
      this.plan = plan;
      this.year = year;
      this.departments = departments;
    }

    /** The same numbers in every year since the record last changed. */
    private Random random(int record) {
      int changed = year;
      while (changed > 0 && new Random(seed(record, changed)).nextInt(1000) % 6 != 0) {
        changed--;
      }
      return new Random(seed(record, changed) ^ 0x5DEECE66DL);
    }

    private long seed(int record, int changed) {
      return (plan * 10_000L + record) * YEARS + changed;
    }

    private Item item(int index) {
      Random random = random(index);
      String department = departments.get(random.nextInt(departments.size()));
      String phase = PHASES.get(random.nextInt(PHASES.size()));
      return new Item(
          "",
          (index / 27 + 1) + "-" + (index % 27 + 1),
          lines(words.name(new Random(seed(index, 0)))),
          index / 27 + 1,
          random.nextInt(4) == 0 ? "新規" : "継続",
          lines(words.text(random, 60 + random.nextInt(120))),
          new Item.Owners(List.of(department), lines(department)),
          list(3, i -> new SchedulePhase(FIRST_YEAR + year + i, Text.of(phase), null, false, null)),
          List.of(),
          List.of(),
          Map.of(),
          Item.Reading.of(List.of(place())));
    }

    private Section section(int index) {
      Random title = new Random(seed(1000 + index, 0));
      return new Section(
          "第" + (index + 1) + "章",
          lines(words.name(title)),
          list(PARAGRAPHS, i -> prose(2000 + index * PARAGRAPHS + i, 60, 200)),
          List.of(
              new Table(
                  list(
                      ROWS,
                      row -> list(3, cell -> prose(3000 + (index * ROWS + row) * 3 + cell, 6, 14))),
                  List.of(place()))),
          List.of(),
          List.of(place()));
    }

    private Bylaw bylaw(String municipality, int index) {
      Random title = new Random(seed(5000 + index, 0));
      return new Bylaw(
          lines(municipality + words.noun(title) + "設置要綱"),
          new Bylaw.Imprint("要綱", null, null, null),
          Bylaw.Provisions.of(
              list(ARTICLES, i -> article(5100 + index * ARTICLES + i, i + 1)),
              List.of(),
              List.of()),
          Bylaw.Links.NONE,
          null,
          List.of(place()));
    }

    private Article article(int record, int number) {
      Random random = random(record);
      return new Article(
          String.valueOf(number),
          null,
          lines(words.noun(random)),
          List.of(),
          List.of(
              new Paragraph(
                  "1",
                  null,
                  null,
                  lines(words.text(random, 40 + random.nextInt(110))),
                  List.of(),
                  List.of(),
                  List.of())),
          List.of(),
          List.of(place()));
    }

    private GlossaryEntry term(int index) {
      Random random = random(6000 + index);
      String name = words.name(new Random(seed(6000 + index, 0)));
      return new GlossaryEntry(
          lines(name),
          null,
          "ア行",
          lines(words.text(random, 50 + random.nextInt(70))),
          null,
          random.nextInt(4) == 0 ? List.of(words.name(random)) : List.of(),
          Map.of(),
          List.of(place()));
    }

    private Text prose(int record, int shortest, int more) {
      Random random = random(record);
      int characters = shortest + random.nextInt(more);
      return lines(characters < LINE / 2 ? words.name(random) : words.text(random, characters));
    }

    /** Set in lines of forty characters, each character with its edges. */
    private Text lines(String value) {
      List<Anchor> anchors = new ArrayList<>();
      for (int start = 0; start < value.length(); start += LINE) {
        int length = Math.min(LINE, value.length() - start);
        Place place = place();
        Box box =
            new Box(70, place.box().top(), 70 + length * CHARACTER, place.box().top() + CHARACTER);
        anchors.add(new Anchor(start, place.page(), box, false, EDGES.subList(0, length + 1)));
      }
      return new Text(value, anchors);
    }

    private Place place() {
      line++;
      double top = 60 + line % LINE * 18;
      return new Place(1 + line / LINE, new Box(70, top, 490, top + 16));
    }
  }
}
