package jp.keikaku.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.keikaku.analysis.TextFolding;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A record as a document of the index. */
public final class RecordDocument {
  /** Between editions of one plan the newer one comes first, if they match alike. */
  private static final double NEWER = 1.01;

  private static final int FIRST_YEAR = 2000;

  /** Longer strings are no name that somebody types, and Lucene refuses terms above 32 KiB. */
  private static final int LONGEST_KEYWORD = 1000;

  private RecordDocument() {}

  static Document of(ArchivedRecord record) {
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
    Suggestions.keys(record).forEach(key -> keyword(document, IndexFields.SUGGESTION, key));
    OtherNames.keys(record).forEach(key -> keyword(document, IndexFields.OTHER_NAME, key));
    if (record.number() != null) {
      keyword(document, IndexFields.NUMBER, wholeKey(record.number()));
    }
    for (String name : record.names()) {
      keyword(document, IndexFields.EXACT_NAME, wholeKey(name));
    }
    text(document, IndexFields.NAME, texts(record, RecordPart.Role.NAME));
    reading(document, IndexFields.NAME, texts(record, RecordPart.Role.NAME));
    text(document, IndexFields.TEXT, texts(record, RecordPart.Role.PROSE));
    reading(document, IndexFields.TEXT, texts(record, RecordPart.Role.PROSE));
    text(document, IndexFields.CONTEXT, context(record));
    document.add(new DoubleDocValuesField(IndexFields.WEIGHT, weight(record)));
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

  static Document of(ArchivedRecord record, ArchivedEdition edition) {
    Document document = of(record);
    document.add(new StoredField(IndexFields.CATALOGUE, new BytesRef(RecordCodec.write(edition))));
    return document;
  }

  /** A name or number as it is compared whole: folded, without white space. */
  public static String wholeKey(String name) {
    return TextFolding.GRAMS.fold(name).value().replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }

  private static double weight(ArchivedRecord record) {
    Integer fiscalYear = record.edition().fiscalYear();
    int years = fiscalYear == null ? 0 : fiscalYear - FIRST_YEAR;
    return record.kind().weight() * Math.pow(NEWER, years);
  }

  private static List<String> texts(ArchivedRecord record, RecordPart.Role role) {
    return record.parts().stream()
        .filter(part -> part.role() == role)
        .map(part -> part.text().value())
        .toList();
  }

  private static List<String> context(ArchivedRecord record) {
    EditionReference edition = record.edition();
    List<String> context = new ArrayList<>(List.of(edition.name(), record.title()));
    if (edition.municipality() != null) {
      context.add(edition.municipality());
    }
    context.addAll(FiscalYears.names(edition.fiscalYear()));
    context.addAll(record.departments());
    return context;
  }

  private static void text(Document document, String field, List<String> values) {
    String value = String.join("\n", values);
    document.add(new TextField(IndexFields.words(field), value, Field.Store.NO));
    document.add(new TextField(IndexFields.grams(field), value, Field.Store.NO));
  }

  private static void reading(Document document, String field, List<String> values) {
    document.add(
        new TextField(IndexFields.reading(field), String.join("\n", values), Field.Store.NO));
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
