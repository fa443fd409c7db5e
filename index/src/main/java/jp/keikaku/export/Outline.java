package jp.keikaku.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.keikaku.document.Bylaw;
import jp.keikaku.document.Colophon;
import jp.keikaku.document.Edition;
import jp.keikaku.document.GlossaryEntry;
import jp.keikaku.document.Section;
import jp.keikaku.document.Table;
import jp.keikaku.document.Text;
import jp.keikaku.export.OutlineBlock.Grid;
import jp.keikaku.export.OutlineBlock.Heading;
import jp.keikaku.export.OutlineBlock.Labelled;
import jp.keikaku.export.OutlineBlock.Prose;
import org.jspecify.annotations.Nullable;

/** Lays an edition out for reading: sections, items, changes, bylaws, glossary, imprint. */
public final class Outline {
  private final List<OutlineBlock> blocks = new ArrayList<>();

  private Outline() {}

  /** The pieces of an edition in the order of a reader. */
  public static List<OutlineBlock> of(Edition edition) {
    Outline outline = new Outline();
    String title = Objects.requireNonNullElse(edition.title(), edition.source().fileName());
    outline.heading(1, title);
    String line =
        Stream.of(edition.municipality(), edition.edition(), edition.issued())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("　"));
    outline.prose(line);
    Set<String> bylaws =
        edition.bylaws().stream().map(bylaw -> bylaw.title().value()).collect(Collectors.toSet());
    edition.sections().forEach(section -> outline.section(section, 2, new HashSet<>(bylaws)));
    outline.blocks.addAll(ItemOutline.of(edition));
    outline.blocks.addAll(ChangeOutline.of(edition.changes()));
    edition.bylaws().forEach(outline::bylaw);
    outline.blocks.addAll(AmendmentOutline.of(edition.comparisons()));
    outline.glossary(edition.glossary());
    outline.colophon(edition.colophon());
    return List.copyOf(outline.blocks);
  }

  private void section(Section section, int level, Set<String> shownElsewhere) {
    boolean bare =
        section.paragraphs().isEmpty()
            && section.tables().isEmpty()
            && section.children().isEmpty();
    if (bare && shownElsewhere.contains(section.title().value())) {
      return;
    }
    String number = section.number();
    heading(level, number == null ? section.title().value() : number + " " + section.title());
    section.paragraphs().forEach(paragraph -> prose(paragraph.value()));
    section.tables().forEach(this::table);
    section.children().forEach(child -> section(child, level + 1, shownElsewhere));
  }

  private void table(Table table) {
    grid(false, table.rows());
  }

  private void bylaw(Bylaw bylaw) {
    blocks.addAll(BylawOutline.of(bylaw));
  }

  private void glossary(List<GlossaryEntry> glossary) {
    if (glossary.isEmpty()) {
      return;
    }
    heading(2, "用語解説");
    for (GlossaryEntry entry : glossary) {
      blocks.add(new Labelled(0, entry.term().value(), entry.definition().value()));
    }
  }

  private void colophon(@Nullable Colophon colophon) {
    if (colophon == null) {
      return;
    }
    heading(2, "奥付");
    labelled("発行年月", colophon.issued());
    labelled("発行", colophon.publisher());
    labelled("編集", colophon.editor());
    labelled("住所", colophon.address());
    labelled("電話", colophon.telephone());
    colophon.notes().forEach(note -> prose(note.value()));
  }

  private void heading(int level, String text) {
    blocks.add(new Heading(level, text));
  }

  private void prose(String text) {
    if (!text.isBlank()) {
      blocks.add(new Prose(text));
    }
  }

  private void labelled(String label, @Nullable Text text) {
    if (text != null && !text.isEmpty()) {
      blocks.add(new Labelled(0, label, text.value()));
    }
  }

  private void grid(boolean headed, List<List<Text>> rows) {
    if (!rows.isEmpty()) {
      blocks.add(
          new Grid(
              headed, rows.stream().map(row -> row.stream().map(Text::value).toList()).toList()));
    }
  }
}
