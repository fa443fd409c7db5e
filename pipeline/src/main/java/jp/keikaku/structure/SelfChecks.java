package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.keikaku.document.Article;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Diagnostic;
import jp.keikaku.document.DiagnosticKind;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Item;
import jp.keikaku.document.Paragraph;
import jp.keikaku.document.ParagraphItem;
import jp.keikaku.document.Period;
import jp.keikaku.document.Place;
import jp.keikaku.document.SchedulePhase;
import jp.keikaku.document.Section;
import jp.keikaku.document.SupplementaryProvision;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.document.Trust;
import jp.keikaku.text.Wareki;
import jp.keikaku.text.Width;

/**
 * Checks every record against what must hold. What fails becomes a diagnostic with its place, and
 * lowers the trust of its record.
 */
final class SelfChecks {
  /** Commas part three digits each: {@code 1,098913185} and {@code 1,234,56} are no numbers. */
  private static final Pattern BROKEN_NUMBER =
      Pattern.compile("[0-9],[0-9]{4,}|(?<![0-9])[0-9]{1,3},[0-9]{3},[0-9]{1,2}(?![0-9,])");

  private static final String NUMBER = "(?:[0-9]{1,4}|[元〇一二三四五六七八九十百]{1,5})";

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:明治|大正|昭和|平成|令和)\\s*NUMBER|(?<![0-9])[0-9]{4})\\s*年\\s*NUMBER\\s*月\\s*NUMBER\\s*日"
              .replace("NUMBER", NUMBER));

  private static final Pattern LINE_END = Pattern.compile("\\p{L}{1,6}\\n[\\p{IsHan}ぁ-ん]{1,6}");

  private static final Pattern AMOUNT = Pattern.compile("[△▲-]?[0-9]{1,3}(?:,?[0-9]{3})*");
  private static final Pattern TOTAL = Pattern.compile("(?:合|総)計|計");

  /** The columns of where money comes from add up to one of these. */
  private static final Pattern SOURCES = Pattern.compile("財源内訳／.+");

  private static final List<String> COSTS =
      List.of("事業費", "総事業費", "予算額", "当初予算額", "繰越額", "決算額", "金額");

  /** Amounts in thousands are rounded each; their sum may differ by half a unit for each. */
  private static final int ROUNDED = 1;

  /** A name of a department is no sentence, no figure and no longer than this. */
  private static final int LONGEST_DEPARTMENT = 40;

  private static final Pattern NO_DEPARTMENT = Pattern.compile(".*。|[^\\p{L}]*");
  private static final Pattern ARTICLE = Pattern.compile("([0-9]+)(?:_.*)?(?::([0-9]+))?");

  /** The checks, each of which tells what it finds. */
  private static final List<BiConsumer<Edition, SelfChecks>> ALL =
      List.of(
          SelfChecks::numbersAreWhole,
          SelfChecks::sumsAddUp,
          SelfChecks::sourcesAddUpToCosts,
          SelfChecks::yearsAreInsideThePeriod,
          SelfChecks::departmentsAreOffices,
          SelfChecks::noNumberComesTwice,
          SelfChecks::articlesAreInSequence,
          SelfChecks::datesExist,
          SelfChecks::valuesAreAlike,
          SelfChecks::lineEndsAreMeant,
          SelfChecks::tablesAreParted,
          SelfChecks::whatWasGuessedIsDoubtful);

  private final IdentityHashMap<Object, List<String>> reasons = new IdentityHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private SelfChecks() {}

  /** The edition with the trust of its records, and what the checks found among its diagnostics. */
  static Edition checked(Edition edition) {
    SelfChecks checks = new SelfChecks();
    ALL.forEach(check -> check.accept(edition, checks));
    return checks.marked(edition);
  }

  private void doubt(Object record, DiagnosticKind kind) {
    reasons.computeIfAbsent(record, each -> new ArrayList<>()).add(kind.code());
  }

  private void found(Object record, DiagnosticKind kind, List<Place> places, String text) {
    doubt(record, kind);
    String page = places.isEmpty() ? "?" : String.valueOf(places.getFirst().page());
    diagnostics.add(Diagnostic.of(kind, places, Map.of("page", page, "text", text)));
  }

  private Trust trust(Object record) {
    return Trust.of(reasons.getOrDefault(record, List.of()));
  }

  // What must hold.

  private static void numbersAreWhole(Edition edition, SelfChecks checks) {
    eachText(
        edition,
        (record, text) ->
            first(BROKEN_NUMBER, text)
                .ifPresent(
                    places ->
                        checks.found(record, DiagnosticKind.NUMBER_BROKEN, places, quoted(text))));
  }

  private static void datesExist(Edition edition, SelfChecks checks) {
    eachText(
        edition,
        (record, text) -> {
          Matcher date = DATE.matcher(Width.narrow(text.value()));
          while (date.find()) {
            if (Wareki.isoDate(date.group()).isEmpty()) {
              checks.found(
                  record,
                  DiagnosticKind.DATE_IMPOSSIBLE,
                  text.places(date.start(), date.end()),
                  date.group());
            }
          }
        });
  }

  /** A last row that says 計 holds the sums of the rows above it, where all of them are amounts. */
  private static void sumsAddUp(Edition edition, SelfChecks checks) {
    for (Table table : tables(edition.sections())) {
      int last = table.rows().size() - 1;
      if (last < 2 || !isTotal(table.rows().get(last).getFirst())) {
        continue;
      }
      for (int column = 1; column < table.rows().get(last).size(); column++) {
        Text total = table.rows().get(last).get(column);
        OptionalLong sum = sum(table, column, last);
        OptionalLong said = amount(total);
        if (sum.isPresent()
            && said.isPresent()
            && Math.abs(sum.getAsLong() - said.getAsLong()) > (long) ROUNDED * (last - 1)) {
          checks.found(
              table,
              DiagnosticKind.SUM_WRONG,
              total.places(),
              total.value() + " ≠ " + sum.getAsLong());
        }
      }
    }
  }

  private static OptionalLong sum(Table table, int column, int last) {
    long sum = 0;
    int amounts = 0;
    for (int row = 1; row < last; row++) {
      Text cell = table.rows().get(row).get(column);
      OptionalLong amount = amount(cell);
      if (TOTAL.matcher(key(table.rows().get(row).getFirst())).find()
          || (!cell.isEmpty() && amount.isEmpty())) {
        return OptionalLong.empty();
      }
      sum += amount.orElse(0);
      amounts += amount.isPresent() ? 1 : 0;
    }
    return amounts >= 2 ? OptionalLong.of(sum) : OptionalLong.empty();
  }

  private static boolean isTotal(Text cell) {
    return TOTAL.matcher(key(cell)).matches();
  }

  private static String key(Text text) {
    return Width.fold(text.value());
  }

  private static OptionalLong amount(Text text) {
    String folded = key(text);
    if (!AMOUNT.matcher(folded).matches()) {
      return OptionalLong.empty();
    }
    String digits = folded.replaceAll("[^0-9]", "");
    if (digits.isEmpty() || digits.length() > 15) {
      return OptionalLong.empty();
    }
    long value = Long.parseLong(digits);
    return OptionalLong.of(Character.isDigit(folded.charAt(0)) ? value : -value);
  }

  private static void sourcesAddUpToCosts(Edition edition, SelfChecks checks) {
    for (Item item : edition.items()) {
      List<Text> sources =
          item.fields().entrySet().stream()
              .filter(field -> SOURCES.matcher(field.getKey()).matches())
              .map(Map.Entry::getValue)
              .filter(text -> !text.isEmpty())
              .toList();
      Optional<Text> cost =
          COSTS.stream()
              .filter(item.fields()::containsKey)
              .map(label -> item.fields().getOrDefault(label, Text.EMPTY))
              .findFirst();
      if (sources.isEmpty()
          || cost.isEmpty()
          || amount(cost.get()).isEmpty()
          || sources.stream().anyMatch(text -> amount(text).isEmpty())) {
        continue;
      }
      long sum = sources.stream().mapToLong(text -> amount(text).orElse(0)).sum();
      if (Math.abs(sum - amount(cost.get()).orElse(0)) > (long) ROUNDED * sources.size()) {
        checks.found(
            item, DiagnosticKind.SUM_WRONG, cost.get().places(), cost.get().value() + " ≠ " + sum);
      }
    }
  }

  private static void yearsAreInsideThePeriod(Edition edition, SelfChecks checks) {
    Period period = edition.period();
    if (period == null) {
      return;
    }
    for (Item item : edition.items()) {
      item.schedule().stream()
          .filter(phase -> phase.phase() != null || phase.marked())
          .mapToInt(SchedulePhase::fiscalYear)
          .filter(year -> year < period.from() || year > period.to())
          .findFirst()
          .ifPresent(
              year ->
                  checks.found(
                      item,
                      DiagnosticKind.YEAR_OUTSIDE_PERIOD,
                      item.places(),
                      year + " ∉ " + period.from() + "–" + period.to()));
    }
  }

  private static void departmentsAreOffices(Edition edition, SelfChecks checks) {
    for (Item item : edition.items()) {
      item.departments().stream()
          .filter(
              each -> each.length() > LONGEST_DEPARTMENT || NO_DEPARTMENT.matcher(each).matches())
          .findFirst()
          .ifPresent(
              each -> checks.found(item, DiagnosticKind.DEPARTMENT_ODD, item.places(), each));
    }
  }

  private static void noNumberComesTwice(Edition edition, SelfChecks checks) {
    Map<String, Item> seen = new HashMap<>();
    for (Item item : edition.items()) {
      String number = item.number();
      if (number == null) {
        continue;
      }
      Item before = seen.putIfAbsent(item.pillar() + "/" + number, item);
      if (before != null) {
        checks.doubt(before, DiagnosticKind.NUMBER_TWICE);
        checks.found(item, DiagnosticKind.NUMBER_TWICE, item.places(), number);
      }
    }
  }

  /** Articles of a new bylaw count on; those that amend others name some of them. */
  private static void articlesAreInSequence(Edition edition, SelfChecks checks) {
    for (Bylaw bylaw : edition.bylaws()) {
      int before = 0;
      for (Article article : bylaw.articles()) {
        Matcher number = ARTICLE.matcher(article.number());
        if (!number.matches()) {
          continue;
        }
        int own = Integer.parseInt(number.group(1));
        if (bylaw.amends().isEmpty() && own != before && own != before + 1) {
          checks.found(
              article,
              DiagnosticKind.ARTICLES_NOT_IN_SEQUENCE,
              article.places(),
              before + " → " + article.number());
        }
        before = number.group(2) == null ? own : Integer.parseInt(number.group(2));
      }
    }
  }

  /** A sentence goes on over a line end that was kept: the edge of its cell may have broken it. */
  private static void lineEndsAreMeant(Edition edition, SelfChecks checks) {
    for (Item item : edition.items()) {
      Text description = item.description();
      Stream.concat(
              description == null ? Stream.empty() : Stream.of(description),
              item.fields().values().stream())
          .filter(text -> text.value().endsWith("。"))
          .forEach(
              text -> {
                Matcher end = LINE_END.matcher(text.value());
                if (end.find()) {
                  checks.found(
                      item,
                      DiagnosticKind.LINE_END_DOUBTFUL,
                      text.places(end.start(), end.end()),
                      end.group().replace("\n", "|"));
                }
              });
    }
  }

  private static void valuesAreAlike(Edition edition, SelfChecks checks) {
    UnlikeValues.in(edition.items())
        .forEach(
            each ->
                checks.found(
                    each.item(),
                    DiagnosticKind.VALUE_UNLIKE_OTHERS,
                    each.item().places(),
                    each.text()));
  }

  /** What the layout doubted of a table holds for the items that were read from it, too. */
  private static void tablesAreParted(Edition edition, SelfChecks checks) {
    List<Place> doubted =
        edition.diagnostics().stream()
            .filter(each -> each.code().equals(DiagnosticKind.TABLE_NOT_UNDERSTOOD.code()))
            .flatMap(each -> each.places().stream())
            .toList();
    Stream.concat(
            edition.items().stream().map(item -> Map.entry((Object) item, item.places())),
            tables(edition.sections()).stream()
                .map(table -> Map.entry((Object) table, table.places())))
        .filter(
            record ->
                record.getValue().stream()
                    .anyMatch(place -> doubted.stream().anyMatch(each -> touch(place, each))))
        .forEach(record -> checks.doubt(record.getKey(), DiagnosticKind.TABLE_NOT_UNDERSTOOD));
  }

  private static boolean touch(Place one, Place other) {
    return one.page() == other.page()
        && one.box().left() < other.box().right()
        && other.box().left() < one.box().right()
        && one.box().top() < other.box().bottom()
        && other.box().top() < one.box().bottom();
  }

  private static void whatWasGuessedIsDoubtful(Edition edition, SelfChecks checks) {
    for (Item item : edition.items()) {
      if (!item.labelsGuessed().isEmpty()) {
        checks.doubt(item, DiagnosticKind.LABELS_NOT_KNOWN);
      }
    }
  }

  // Where the texts are.

  private interface TextCheck {
    void look(Object record, Text text);
  }

  private static void eachText(Edition edition, TextCheck check) {
    for (Item item : edition.items()) {
      Stream.concat(Stream.of(item.name()), item.fields().values().stream())
          .forEach(text -> check.look(item, text));
      Text description = item.description();
      if (description != null) {
        check.look(item, description);
      }
    }
    for (Table table : tables(edition.sections())) {
      table.rows().forEach(row -> row.forEach(text -> check.look(table, text)));
    }
    for (GlossaryEntry entry : edition.glossary()) {
      check.look(entry, entry.definition());
    }
    for (Bylaw bylaw : edition.bylaws()) {
      bylaw.articles().forEach(article -> eachText(article, article.paragraphs(), check));
      eachText(bylaw, bylaw.paragraphs(), check);
      for (SupplementaryProvision provision : bylaw.supplementaryProvisions()) {
        eachText(bylaw, provision.paragraphs(), check);
        provision.articles().forEach(article -> eachText(bylaw, article.paragraphs(), check));
      }
    }
    paragraphs(edition.sections()).forEach(text -> check.look(edition, text));
  }

  private static void eachText(Object record, List<Paragraph> paragraphs, TextCheck check) {
    for (Paragraph paragraph : paragraphs) {
      check.look(record, paragraph.text());
      paragraph.items().forEach(item -> eachText(record, item, check));
    }
  }

  private static void eachText(Object record, ParagraphItem item, TextCheck check) {
    check.look(record, item.text());
    item.items().forEach(each -> eachText(record, each, check));
  }

  private static List<Table> tables(List<Section> sections) {
    return sections.stream()
        .flatMap(
            section ->
                Stream.concat(section.tables().stream(), tables(section.children()).stream()))
        .toList();
  }

  private static Stream<Text> paragraphs(List<Section> sections) {
    return sections.stream()
        .flatMap(
            section ->
                Stream.concat(section.paragraphs().stream(), paragraphs(section.children())));
  }

  private static Optional<List<Place>> first(Pattern pattern, Text text) {
    Matcher matcher = pattern.matcher(Width.narrow(text.value()));
    return matcher.find() && matcher.end() <= text.value().length()
        ? Optional.of(text.places(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  private static String quoted(Text text) {
    Matcher matcher = BROKEN_NUMBER.matcher(Width.narrow(text.value()));
    return matcher.find() ? matcher.group() : text.value();
  }

  // The records with their trust.

  private Edition marked(Edition edition) {
    List<Diagnostic> all = new ArrayList<>(edition.diagnostics());
    all.addAll(diagnostics);
    return edition
        .withSections(edition.sections().stream().map(this::marked).toList())
        .withPlan(
            edition
                .plan()
                .withItems(edition.items().stream().map(item -> item.with(trust(item))).toList()))
        .withBylaws(edition.bylaws().stream().map(this::marked).toList())
        .withGlossary(edition.glossary().stream().map(entry -> entry.with(trust(entry))).toList())
        .withReading(edition.reading().withDiagnostics(all));
  }

  private Section marked(Section section) {
    return new Section(
        section.number(),
        section.title(),
        section.paragraphs(),
        section.tables().stream().map(table -> table.with(trust(table))).toList(),
        section.children().stream().map(this::marked).toList(),
        section.places());
  }

  /** A bylaw is as doubtful as its articles. */
  private Bylaw marked(Bylaw bylaw) {
    List<String> all = new ArrayList<>(reasons.getOrDefault(bylaw, List.of()));
    bylaw.articles().forEach(article -> all.addAll(trust(article).reasons()));
    return bylaw.with(
        bylaw.articles().stream().map(article -> article.with(trust(article))).toList(),
        Trust.of(all));
  }
}
