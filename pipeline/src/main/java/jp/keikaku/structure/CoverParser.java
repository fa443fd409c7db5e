package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Passage;
import jp.keikaku.text.Wareki;
import jp.keikaku.text.Width;
import org.jspecify.annotations.Nullable;

/** Reads the cover: title in the largest type, edition, date of issue. */
final class CoverParser {
  private static final Pattern EDITION =
      Pattern.compile(
          "(?:令和|平成|昭和)?[\\s　]*[0-9０-９元一二三四五六七八九十]+[\\s　]*年度[\\s　]*(?:改訂)?版|第[0-9０-９一二三四五六七八九十]+版");
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?:令和|平成|昭和)[\\s　]*[0-9０-９元一二三四五六七八九十]+[\\s　]*年[\\s　]*[0-9０-９一二三四五六七八九十]+[\\s　]*月");

  private final Ledger ledger;

  CoverParser(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * What the cover says; every part may be null.
   *
   * @param title letter-spacing closed
   * @param edition as printed, without brackets
   * @param fiscalYear of the edition
   * @param issued ISO date or year and month
   * @param rest lines that are none of these
   */
  record Cover(
      @Nullable String title,
      @Nullable String edition,
      @Nullable Integer fiscalYear,
      @Nullable String issued,
      List<TextBlock> rest) {
    static final Cover NONE = new Cover(null, null, null, null, List.of());
  }

  Cover parse(List<TextBlock> blocks) {
    Optional<Double> largest =
        blocks.stream()
            .filter(block -> hasWords(block.value()))
            .map(block -> block.first().size())
            .max(Comparator.naturalOrder());
    if (largest.isEmpty()) {
      return Cover.NONE;
    }
    StringBuilder title = new StringBuilder();
    String edition = null;
    String issued = null;
    List<TextBlock> rest = new ArrayList<>();
    for (TextBlock block : blocks) {
      Passage text = block.text();
      Matcher editionMatch = EDITION.matcher(text.value());
      Matcher issuedMatch = ISSUED.matcher(text.value());
      boolean isTitle = block.first().size() > largest.get() * 0.95 && hasWords(text.value());
      if (edition == null && editionMatch.find()) {
        edition = Width.narrow(closed(editionMatch.group()));
        Passage around = text.slice(0, editionMatch.start());
        ledger.read(text.slice(editionMatch.start(), editionMatch.end()));
        Passage before = withoutBracket(around);
        if (isTitle && !before.isEmpty()) {
          ledger.read(before);
          title.append(closed(before.value()));
          ledger.label(around.from(before.length()));
        } else {
          ledger.label(around);
        }
        ledger.label(text.from(editionMatch.end()));
      } else if (isTitle) {
        ledger.read(text);
        title.append(closed(text.value()));
      } else if (issued == null && issuedMatch.find()) {
        issued = Wareki.isoDate(text.value()).orElse(null);
        ledger.label(text);
      } else {
        rest.add(block);
      }
    }
    OptionalInt year = edition == null ? OptionalInt.empty() : Wareki.fiscalYear(edition);
    return new Cover(
        title.isEmpty() ? null : Width.narrow(title.toString()),
        edition,
        year.isPresent() ? year.getAsInt() : null,
        issued,
        rest);
  }

  private static boolean hasWords(String text) {
    return text.codePoints().filter(Character::isLetter).count() >= 3
        && !EDITION.matcher(closed(text).replaceAll("[（）()]", "")).matches();
  }

  private static Passage withoutBracket(Passage text) {
    Passage stripped = text.strip();
    boolean bracket =
        !stripped.isEmpty() && "（(［[〔".indexOf(stripped.value().charAt(stripped.length() - 1)) >= 0;
    return bracket ? stripped.slice(0, stripped.length() - 1).strip() : stripped;
  }

  /** A title has no spaces but those between two Latin words. */
  static String closed(String text) {
    return text.replaceAll("(?<![A-Za-z])[\\s　]+|[\\s　]+(?![A-Za-z])", "");
  }
}
