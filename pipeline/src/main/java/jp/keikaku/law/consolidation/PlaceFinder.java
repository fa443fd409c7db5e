package jp.keikaku.law.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.keikaku.document.Citation;
import jp.keikaku.law.consolidation.Consolidation.Reason;
import jp.keikaku.law.consolidation.Part.Kind;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.JapaneseNumerals;
import jp.keikaku.text.Numbering;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/** The parts that a citation names in a bylaw as it is now. */
final class PlaceFinder {
  private static final String CHAPTERS = "編章節款目";
  private static final Pattern COLUMN = Pattern.compile("第?(" + Numbering.NUMBER + ")欄");
  private static final Pattern REMARK = Pattern.compile("備考(.*)");
  private static final Pattern TABLE_OF_SEVERAL = Pattern.compile("(.*)の表");

  private final BylawTree tree;

  PlaceFinder(BylawTree tree) {
    this.tree = tree;
  }

  /** Which of the words of a part are meant. */
  enum Scope {
    WHOLE,
    /** 見出し. */
    CAPTION,
    /** 章名. */
    CHAPTER_NAME,
    /** 各号列記以外の部分, 本文. */
    OWN_WORDS,
    /** ただし書. */
    PROVISO,
    /** 前段. */
    FIRST_HALF,
    /** 後段. */
    SECOND_HALF
  }

  /**
   * A part, or words of it.
   *
   * @param column of a row, from 0; -1 for all
   */
  record Found(Part part, Scope scope, int column) {
    private static Found whole(Part part) {
      return new Found(part, Scope.WHOLE, -1);
    }
  }

  /** Every part that is meant, in printed order; empty where one of the steps leads nowhere. */
  private List<Found> find(Citation citation) {
    List<Found> found = new ArrayList<>();
    found.add(Found.whole(tree.main));
    boolean first = true;
    for (String step : citation.path()) {
      List<Found> next = first ? outermost(step) : List.of();
      if (next.isEmpty()) {
        next = found.stream().flatMap(each -> step(each, step)).toList();
      }
      found = new ArrayList<>(next);
      first = first && chapter(step).isPresent();
    }
    return found;
  }

  /**
   * The same.
   *
   * @throws CannotCarryOut where there is none
   */
  List<Found> require(Citation citation) throws CannotCarryOut {
    List<Found> found = find(citation);
    if (found.isEmpty()) {
      throw new CannotCarryOut(Reason.NO_SUCH_PLACE, String.join("", citation.path()));
    }
    return found;
  }

  /** What stands in no other part. */
  private List<Found> outermost(String step) {
    if (step.equals("本則")) {
      return List.of(Found.whole(tree.main));
    }
    if (step.startsWith("附則")) {
      return tree.supplements.stream().limit(1).map(Found::whole).toList();
    }
    Optional<ArticleNumber.Numbered> chapter = chapter(step);
    if (chapter.isPresent()) {
      return tree.main.children(Kind.ARTICLE).stream()
          .filter(article -> isUnder(article, chapter.get()))
          .map(Found::whole)
          .toList();
    }
    String wanted = Width.fold(step);
    return Stream.concat(tree.tables.stream(), tree.attachments.stream())
        .filter(part -> key(part.text).equals(key(wanted)))
        .map(Found::whole)
        .toList();
  }

  /** Names of tables and forms with their numbers in ASCII digits, 第 or not. */
  private static String key(String title) {
    String folded =
        Width.fold(title).replace("第", "").replace("号", "").replaceFirst("^別記(?=様式)", "");
    Matcher number = Pattern.compile(Numbering.NUMBER).matcher(folded);
    return number.replaceAll(
        each -> {
          OptionalInt value = JapaneseNumerals.parse(each.group());
          return value.isPresent() ? String.valueOf(value.getAsInt()) : each.group();
        });
  }

  static Optional<ArticleNumber.Numbered> chapter(String step) {
    return ArticleNumber.parse(step).filter(number -> CHAPTERS.indexOf(number.unit()) >= 0);
  }

  static boolean isUnder(Part article, ArticleNumber.Numbered chapter) {
    return article.chapter.stream().anyMatch(heading -> isNumbered(heading, chapter));
  }

  static boolean isNumbered(String heading, ArticleNumber.Numbered number) {
    return ArticleNumber.prefix(heading)
        .filter(prefix -> prefix.numbered().equals(number))
        .isPresent();
  }

  private Stream<Found> step(Found in, String step) {
    Part part = in.part();
    Scope scope = scope(step);
    if (scope != null) {
      return scope == Scope.CAPTION || scope == Scope.CHAPTER_NAME || part.kind != Kind.ARTICLE
          ? Stream.of(new Found(part, scope, -1))
          : only(part, Kind.PARAGRAPH).map(paragraph -> new Found(paragraph, scope, -1));
    }
    Optional<ArticleNumber.Numbered> number = Numbers.named(step);
    if (number.isPresent()) {
      return part.kind == Kind.NOTE
          ? Stream.of(in).filter(note -> isRemark(note.part(), number.get().number()))
          : numbered(part, number.get().unit(), number.get().number());
    }
    return named(part, step);
  }

  private static @Nullable Scope scope(String step) {
    return switch (step) {
      case "見出し", "前の見出し" -> Scope.CAPTION;
      case "章名", "節名", "款名", "編名" -> Scope.CHAPTER_NAME;
      case "各号列記以外の部分", "本文", "柱書" -> Scope.OWN_WORDS;
      case "ただし書" -> Scope.PROVISO;
      case "前段" -> Scope.FIRST_HALF;
      case "後段" -> Scope.SECOND_HALF;
      default -> null;
    };
  }

  private static Stream<Found> numbered(Part part, char unit, String number) {
    Stream<Part> among =
        switch (unit) {
          case '条' -> part.kind == Kind.ARTICLE ? Stream.of(part) : children(part, Kind.ARTICLE);
          case '項' -> children(part, Kind.PARAGRAPH);
          case '号' -> items(part);
          default -> Stream.empty();
        };
    return among.filter(each -> Numbers.isIn(each.number, number)).map(Found::whole);
  }

  private static Stream<Part> children(Part part, Kind kind) {
    return part.children(kind).stream();
  }

  /** Items of a paragraph, or of the only paragraph of an article. */
  private static Stream<Part> items(Part part) {
    return part.kind == Kind.ARTICLE || part.kind == Kind.SUPPLEMENT || part.kind == Kind.MAIN
        ? only(part, Kind.PARAGRAPH).flatMap(paragraph -> children(paragraph, Kind.ITEM))
        : children(part, Kind.ITEM);
  }

  private static Stream<Part> only(Part part, Kind kind) {
    List<Part> all = part.children(kind);
    return all.size() == 1 ? all.stream() : Stream.empty();
  }

  private Stream<Found> named(Part part, String step) {
    if (step.equals("各号")) {
      return items(part).map(Found::whole);
    }
    if (step.endsWith("の項")) {
      String name = step.substring(0, step.length() - 2).replaceAll("^「(.*)」$", "$1");
      return rows(part).filter(row -> isNamed(row, name)).map(Found::whole);
    }
    Matcher column = COLUMN.matcher(step);
    if (column.matches() && part.kind == Kind.ROW) {
      int at = JapaneseNumerals.parse(column.group(1)).orElse(0) - 1;
      return at >= 0 && at < part.cells.size()
          ? Stream.of(new Found(part, Scope.WHOLE, at))
          : Stream.empty();
    }
    Matcher remark = REMARK.matcher(step);
    if (remark.matches()) {
      return remarks(part)
          .filter(note -> remark.group(1).isEmpty() || isRemark(note, remark.group(1)))
          .map(Found::whole);
    }
    if (step.equals("表") || TABLE_OF_SEVERAL.matcher(step).matches()) {
      return part.kind == Kind.APPENDED_TABLE
          ? Stream.of(Found.whole(part))
          : part.all().filter(each -> each.kind == Kind.TABLE).map(Found::whole);
    }
    String label = Width.fold(step);
    return items(part)
        .filter(item -> item.label != null && Width.fold(item.label).equals(label))
        .map(Found::whole);
  }

  private static Stream<Part> rows(Part part) {
    return part.all().filter(each -> each.kind == Kind.ROW);
  }

  /** The first cell that holds something names a row. */
  private static boolean isNamed(Part row, String name) {
    return row.cells.stream()
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .filter(cell -> Width.fold(cell).equals(Width.fold(name)))
        .isPresent();
  }

  /** The notes from 備考 on. */
  private static Stream<Part> remarks(Part part) {
    return part.children(Kind.NOTE).stream()
        .dropWhile(note -> !Width.fold(note.text).startsWith("備考"));
  }

  private static boolean isRemark(Part note, String number) {
    String text = note.text.replaceFirst("^[\\s　]*備[\\s　]*考[\\s　]*", "");
    return Numbering.readings(text).stream()
        .anyMatch(reading -> reading.number().equals(Width.narrow(number)));
  }
}
