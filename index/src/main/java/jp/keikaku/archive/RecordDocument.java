package jp.keikaku.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import jp.keikaku.analysis.TextFolding;
import jp.keikaku.analysis.TextViews;
import jp.keikaku.archive.RecentTexts.Analysed;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The records of one edition as documents of the index. Safe for use by several threads. */
public final class RecordDocument {
  /** Between editions of one plan the newer one comes first, if they match alike. */
  private static final double NEWER = 1.01;

  private static final int FIRST_YEAR = 2000;
  private static final int MOST_YEARS = 100;

  /** Longer strings are no name that somebody types, and Lucene refuses terms above 32 KiB. */
  private static final int LONGEST_KEYWORD = 1000;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final RecentTexts texts;

  RecordDocument(TextViews views) {
    this.texts = new RecentTexts(views);
  }

  /**
   * A record.
   *
   * @param heard is told how the words of its texts sound: keys for {@link IndexFields#SOUND}
   */
  Document of(ArchivedRecord record, Collection<String> heard) {
    Document document = new Document();
    keyword(document, IndexFields.ID, record.id());
    keyword(document, IndexFields.EDITION, record.edition().id());
    facet(document, IndexFields.KIND, record.kind().label());
    Integer fiscalYear = record.edition().fiscalYear();
    if (fiscalYear != null) {
      facet(document, IndexFields.FISCAL_YEAR, String.valueOf(fiscalYear));
    }
    String municipality = record.edition().municipality();
    if (municipality != null) {
      facet(document, IndexFields.MUNICIPALITY, municipality);
    }
    for (String department : record.departments()) {
      facet(document, IndexFields.DEPARTMENT, department);
    }
    for (RecordPart part : record.parts()) {
      if (record.kind() == RecordKind.ITEM && part.label() != null) {
        itemFacet(document, part.label(), part.text().value(), fiscalYear);
      }
    }
    Suggestions.keys(record, texts).forEach(key -> keyword(document, IndexFields.SUGGESTION, key));
    OtherNames.keys(record, texts).forEach(key -> keyword(document, IndexFields.OTHER_NAME, key));
    if (record.number() != null) {
      keyword(document, IndexFields.NUMBER, texts.wholeKey(record.number()));
    }
    for (String name : record.names()) {
      keyword(document, IndexFields.EXACT_NAME, texts.wholeKey(name));
    }
    List<String> called = values(record, RecordPart.Role.NAME);
    text(document, IndexFields.NAME, texts.of(called), heard);
    document.add(CutField.text(IndexFields.NAME_READING, texts.sound(called)));
    String prose = String.join("\n", values(record, RecordPart.Role.PROSE));
    Analysed said = texts.ofProse(prose);
    text(document, IndexFields.TEXT, said, heard);
    document.add(CutField.presence(IndexFields.ideographs(IndexFields.TEXT), said.ideographs()));
    text(document, IndexFields.CONTEXT, texts.of(context(record)), heard);
    document.add(weightField(weight(record)));
    document.add(
        new BinaryDocValuesField(
            IndexFields.HEAD, new BytesRef(RecordCodec.write(RecordHead.of(record, texts)))));
    document.add(new StoredField(IndexFields.RECORD, new BytesRef(RecordCodec.write(record))));
    return document;
  }

  private static void itemFacet(
      Document document, String label, String value, @Nullable Integer fiscalYear) {
    if (label.equals(ItemRecords.PILLAR)) {
      facet(document, IndexFields.PILLAR, value);
    } else if (fiscalYear != null && label.equals(fiscalYear + "年度")) {
      facet(document, IndexFields.PHASE, value);
    }
  }

  /**
   * The edition's own record.
   *
   * @param heard how the words of all its other records sound
   * @param taught what its names teach the dictionary
   */
  Document of(
      ArchivedRecord record,
      ArchivedEdition edition,
      Collection<String> heard,
      Collection<String> taught) {
    Set<String> all = new HashSet<>(heard);
    Document document = of(record, all);
    all.forEach(key -> keyword(document, IndexFields.SOUND, key));
    taught.forEach(line -> keyword(document, IndexFields.TAUGHT, line));
    document.add(new StoredField(IndexFields.CATALOGUE, new BytesRef(RecordCodec.write(edition))));
    return document;
  }

  /** A name or number as it is compared whole: folded, without white space. */
  public static String wholeKey(String name) {
    return SPACE
        .matcher(TextFolding.GRAMS.fold(name).value())
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  private static double weight(ArchivedRecord record) {
    Integer fiscalYear = record.edition().fiscalYear();
    int years =
        fiscalYear == null ? 0 : Math.clamp(fiscalYear - FIRST_YEAR, -MOST_YEARS, MOST_YEARS);
    return record.kind().weight() * Math.pow(NEWER, years);
  }

  /** Positive numbers ascend with their bits, so that the index knows the largest of many. */
  private static Field weightField(double weight) {
    return NumericDocValuesField.indexedField(
        IndexFields.WEIGHT, Double.doubleToRawLongBits(weight));
  }

  private static List<String> values(ArchivedRecord record, RecordPart.Role role) {
    return record.parts().stream()
        .filter(part -> part.role() == role)
        .map(part -> part.text().value())
        .toList();
  }

  /**
   * What one of the texts holds already is left out: the municipality stands in its plan's name.
   */
  private List<String> context(ArchivedRecord record) {
    EditionReference edition = record.edition();
    List<String> all = new ArrayList<>(List.of(edition.name(), record.title()));
    if (edition.municipality() != null) {
      all.add(edition.municipality());
    }
    all.addAll(FiscalYears.names(edition.fiscalYear()));
    all.addAll(record.departments());
    List<String> context = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (String text : all) {
      String key = texts.wholeKey(text);
      if (keys.stream().noneMatch(before -> before.contains(key))) {
        context.add(text);
        keys.add(key);
      }
    }
    return context;
  }

  private static void text(
      Document document, String field, Analysed views, Collection<String> heard) {
    heard.addAll(views.sounds());
    document.add(CutField.text(IndexFields.words(field), views.words()));
    document.add(CutField.text(IndexFields.grams(field), views.grams()));
  }

  private static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, shortened(value), Field.Store.NO));
  }

  private static void facet(Document document, String field, String value) {
    document.add(new KeywordField(field, shortened(value), Field.Store.NO));
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST_KEYWORD ? value : value.substring(0, LONGEST_KEYWORD);
  }
}
