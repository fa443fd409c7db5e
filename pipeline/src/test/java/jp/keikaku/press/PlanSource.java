package jp.keikaku.press;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One edition as its {@code source.json} holds it: the expected records, and under every {@code
 * print} key what only prints need.
 */
record PlanSource(
    String title,
    String edition,
    int fiscalYear,
    String issued,
    String municipality,
    List<SectionSource> sections,
    List<PillarSource> pillars,
    List<ListedSource> itemList,
    List<ItemSource> items,
    List<ChangeSource> changes,
    List<BylawSource> bylaws,
    List<TermSource> glossary,
    ColophonSource colophon,
    PlanPrint print) {

  /** Which of the plan's records a section is printed with. */
  enum Content {
    /** The table of years under the plan's period. */
    PERIOD,
    /** The overview table of one pillar's items. */
    OVERVIEW,
    /** How to read an item table, with an example table. */
    LEGEND,
    /** The item tables of one pillar. */
    ITEMS,
    /** A title page that lists the appendices. */
    APPENDIX,
    /** Boxes with what was changed. */
    HISTORY,
    /** The bylaw that has the section's title. */
    BYLAW,
    /** The table of terms. */
    GLOSSARY
  }

  record SectionSource(
      @Nullable String number,
      String title,
      List<String> paragraphs,
      List<SectionSource> children,
      @Nullable SectionPrint print) {

    boolean holds(Content content) {
      return print != null && print.content() == content;
    }

    boolean letterSpaced() {
      return print != null && print.letterSpaced();
    }
  }

  record SectionPrint(@Nullable Content content, boolean letterSpaced) {}

  record PillarSource(int number, String title) {}

  record ListedSource(String number, String name, String category) {}

  record ItemSource(
      String number,
      String name,
      int pillar,
      String category,
      String description,
      String departmentsText,
      List<PhaseSource> schedule,
      List<ChallengeSource> challenges) {}

  record PhaseSource(int fiscalYear, @Nullable String phase) {}

  record ChallengeSource(int number, boolean addressed, @Nullable String note) {}

  record ChangeSource(
      int pillar,
      @Nullable ChangeSideSource before,
      @Nullable ChangeSideSource after,
      List<String> underlined,
      @Nullable ChangePrint print) {}

  record ChangeSideSource(String number, String name, String description) {}

  /** The words that stand in place of the missing box: {@code 1-1へ統合}, {@code 削除}, {@code 新規追加}. */
  record ChangePrint(String label) {}

  record BylawSource(
      String title,
      String lastAmended,
      List<ArticleSource> articles,
      List<SupplementSource> supplementaryProvisions,
      List<AppendedTableSource> appendedTables) {}

  record ArticleSource(String number, String caption, List<ProvisionSource> paragraphs) {}

  /** A paragraph (項), an item (号) or what stands under an item, by its depth. */
  record ProvisionSource(
      String number, @Nullable String caption, String text, List<ProvisionSource> items) {}

  record SupplementSource(@Nullable String date, List<ProvisionSource> paragraphs) {}

  record AppendedTableSource(
      String title,
      List<String> relatedArticles,
      List<List<String>> rows,
      @Nullable AppendedTablePrint print) {}

  record AppendedTablePrint(String relation) {}

  record TermSource(String index, String term, String definition, @Nullable TermPrint print) {

    String printedTerm() {
      return print == null ? term : print.term();
    }
  }

  record TermPrint(String term) {}

  record ColophonSource(
      String issued,
      String publisher,
      String editor,
      String address,
      String telephone,
      ColophonPrint print) {}

  record ColophonPrint(String telephoneSuffix, List<String> notes) {}

  record PlanPrint(
      @Nullable String coverTitle,
      String itemForm,
      String yearHeader,
      PeriodPrint period,
      LegendPrint legend,
      List<PrintStyle> prints) {}

  record PeriodPrint(List<String> header, List<BarPrint> bars) {}

  /** A coloured bar from one column to another, both counted from 0 and inclusive. */
  record BarPrint(String label, int from, int to) {}

  record LegendPrint(List<String> before, List<String> after) {}

  /** Reads a {@code source.json}; absent lists come back empty. */
  static PlanSource read(Path file) {
    return JsonMapper.builder()
        .withConfigOverride(
            List.class,
            override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .build()
        .readValue(file.toFile(), PlanSource.class);
  }

  String issuedInWords() {
    return colophon.issued();
  }
}
