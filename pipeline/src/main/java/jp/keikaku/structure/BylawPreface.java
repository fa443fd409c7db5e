package jp.keikaku.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.keikaku.document.Text;
import jp.keikaku.layout.Block.TextBlock;
import jp.keikaku.layout.Line;
import jp.keikaku.layout.Passage;
import jp.keikaku.text.ArticleNumber;
import jp.keikaku.text.Width;

/**
 * Reads what stands between the title of a bylaw and its first article: dates and numbers of 公布 and
 * 改正, the table of contents, 制定文 and 前文. Mutable; one per bylaw.
 */
final class BylawPreface {
  private final Ledger ledger;
  private final List<Text> contents = new ArrayList<>();
  private final List<Text> preamble = new ArrayList<>();
  private final BylawDates dates = new BylawDates();
  private final Set<String> entries = new HashSet<>();
  private boolean inContents;

  BylawPreface(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Takes the block, or leaves it to the articles: false. */
  boolean take(TextBlock block) {
    String line = block.value();
    if (BylawLines.isContents(line)) {
      inContents = true;
      ledger.label(block.text());
      return true;
    }
    if (inContents && isEntry(line)) {
      entries.add(entryName(line));
      contents.add(ledger.read(block.text()));
      return true;
    }
    inContents = false;
    if (BylawLines.numbered(line).isPresent()) {
      return false;
    }
    if (readDate(block.text())) {
      return true;
    }
    if (BylawLines.caption(line).isPresent()) {
      return false;
    }
    for (Passage each : lines(block)) {
      if (!readDate(each)) {
        preamble.add(ledger.read(each));
      }
    }
    return true;
  }

  /** A chapter or 附則, until a chapter comes again as a heading. */
  private boolean isEntry(String line) {
    if (BylawLines.supplementary(line).isPresent()) {
      return true;
    }
    Optional<ArticleNumber.Prefix> number = BylawLines.numbered(line);
    boolean chapter = number.filter(prefix -> prefix.numbered().unit() != '条').isPresent();
    boolean goesOn = line.startsWith("（第") || line.startsWith("(第");
    return goesOn || (chapter && !entries.contains(entryName(line)));
  }

  /** An entry without the articles that it holds, white space apart. */
  private static String entryName(String line) {
    return Width.fold(line).replaceFirst("[（(]第[^（）()]*[）)]$", "");
  }

  /** Each line by itself where only some are dates, else the block as it is. */
  private static List<Passage> lines(TextBlock block) {
    boolean ofDates =
        block.lines().size() > 1
            && block.lines().stream().anyMatch(line -> BylawDates.isDate(line.passage().value()));
    return ofDates ? block.lines().stream().map(Line::passage).toList() : List.of(block.text());
  }

  /** Reads a line of dates and numbers, at the head of the bylaw or at its foot. */
  boolean readDate(Passage passage) {
    boolean read = dates.read(passage.value());
    if (read) {
      ledger.label(passage);
    }
    return read;
  }

  BylawDates dates() {
    return dates;
  }

  List<Text> contents() {
    return contents;
  }

  List<Text> preamble() {
    return preamble;
  }
}
