package jp.keikaku.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
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
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Records as documents of the index. Safe for use by several threads. */
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
    this(new RecentTexts(views));
  }

  private RecordDocument(RecentTexts texts) {
    this.texts = texts;
  }

  /** The same with views that cut some words otherwise. */
  RecordDocument with(TextViews views, Collection<String> words) {
    return new RecordDocument(texts.with(views, words));
  }

  /** Does what can be done before it is known whether another edition says the same. */
  PreparedRecord prepared(ArchivedRecord record) {
    RecordCopy copy = copy(record, new BytesRef(RecordCodec.write(record)));
    Wording wording = Wording.of(record, copy.head());
    Analysed said = texts.ofProse(String.join("\n", wording.texts(RecordPart.Role.PROSE)));
    List<List<String>> sounds = new ArrayList<>();
    sounds.add(said.sounds());
    sounds.add(texts.sounds(record.title()));
    record.departments().forEach(each -> sounds.add(texts.sounds(each)));
    wording.texts(RecordPart.Role.NAME).forEach(each -> sounds.add(texts.sounds(each)));
    return new PreparedRecord(record, wording, copy, said, sounds);
  }

  /** A copy that was written before. */
  RecordCopy copy(BytesRef bytes) {
    return copy(RecordCodec.readRecord(bytes), bytes);
  }

  private RecordCopy copy(ArchivedRecord record, BytesRef bytes) {
    return new RecordCopy(RecordHead.of(record, texts), record.edition(), bytes);
  }

  /**
   * The document of a wording.
   *
   * @param prepared any record of it
   * @param copies all of them, newest first
   * @param digest of the wording
   */
  Document of(PreparedRecord prepared, List<RecordCopy> copies, BytesRef digest) {
    ArchivedRecord record = prepared.record();
    Document document = new Document();
    document.add(new StringField(IndexFields.WORDING, digest, Field.Store.NO));
    copies(document, copies);
    facets(document, prepared.wording());
    Suggestions.keys(record, texts).forEach(key -> keyword(document, IndexFields.SUGGESTION, key));
    OtherNames.keys(record, texts).forEach(key -> keyword(document, IndexFields.OTHER_NAME, key));
    if (record.number() != null) {
      keyword(document, IndexFields.NUMBER, texts.wholeKey(record.number()));
    }
    for (String name : record.names()) {
      keyword(document, IndexFields.EXACT_NAME, texts.wholeKey(name));
    }
    List<String> called = prepared.wording().texts(RecordPart.Role.NAME);
    text(document, IndexFields.NAME, texts.of(called));
    document.add(CutField.text(IndexFields.NAME_READING, texts.sound(called)));
    text(document, IndexFields.TEXT, prepared.said());
    document.add(
        CutField.presence(IndexFields.ideographs(IndexFields.TEXT), prepared.said().ideographs()));
    text(document, IndexFields.CONTEXT, texts.context(context(record, copies)));
    document.add(weightField(weight(record.kind(), copies.getFirst().head().year())));
    return document;
  }

  private static void copies(Document document, List<RecordCopy> copies) {
    Set<String> years = new LinkedHashSet<>();
    Set<String> municipalities = new LinkedHashSet<>();
    for (RecordCopy copy : copies) {
      EditionReference edition = copy.edition();
      keyword(document, IndexFields.ID, copy.head().id());
      keyword(document, IndexFields.EDITION, edition.id());
      document.add(
          new SortedSetDocValuesField(IndexFields.COPY, new BytesRef(CopyKeys.of(edition))));
      if (edition.fiscalYear() != null) {
        years.add(String.valueOf(edition.fiscalYear()));
      }
      if (edition.municipality() != null) {
        municipalities.add(edition.municipality());
      }
      document.add(new StoredField(IndexFields.RECORD, copy.record()));
    }
    years.forEach(year -> keyword(document, IndexFields.FISCAL_YEAR, year));
    municipalities.forEach(each -> keyword(document, IndexFields.MUNICIPALITY, each));
    List<RecordHead> heads = copies.stream().map(RecordCopy::head).toList();
    document.add(
        new BinaryDocValuesField(IndexFields.HEADS, new BytesRef(RecordCodec.writeHeads(heads))));
  }

  private static void facets(Document document, Wording wording) {
    facet(document, IndexFields.KIND, wording.kind().label());
    wording.departments().forEach(each -> facet(document, IndexFields.DEPARTMENT, each));
    wording.pillars().forEach(each -> facet(document, IndexFields.PILLAR, each));
    wording.phases().forEach(each -> facet(document, IndexFields.PHASE, each));
  }

  /**
   * An edition's own record.
   *
   * @param heard how the words of all its other records sound
   * @param taught what its names teach the dictionary
   */
  Document of(PreparedRecord own, ArchivedEdition edition, Set<String> heard, Set<String> taught) {
    Document document = of(own, List.of(own.copy()), own.wording().digest());
    heard.forEach(key -> keyword(document, IndexFields.SOUND, key));
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

  private static double weight(RecordKind kind, int fiscalYear) {
    int years = fiscalYear == 0 ? 0 : Math.clamp(fiscalYear - FIRST_YEAR, -MOST_YEARS, MOST_YEARS);
    return kind.weight() * Math.pow(NEWER, years);
  }

  /** Positive numbers ascend with their bits, so that the index knows the largest of many. */
  private static Field weightField(double weight) {
    return NumericDocValuesField.indexedField(
        IndexFields.WEIGHT, Double.doubleToRawLongBits(weight));
  }

  private static List<String> context(ArchivedRecord record, List<RecordCopy> copies) {
    List<String> all = new ArrayList<>();
    all.add(copies.getFirst().edition().name());
    all.add(record.title());
    for (RecordCopy copy : copies) {
      all.add(copy.edition().title());
      if (copy.edition().edition() != null) {
        all.add(copy.edition().edition());
      }
      if (copy.edition().municipality() != null) {
        all.add(copy.edition().municipality());
      }
      all.addAll(FiscalYears.names(copy.edition().fiscalYear()));
    }
    all.addAll(record.departments());
    return List.copyOf(all);
  }

  private static void text(Document document, String field, Analysed views) {
    document.add(CutField.text(IndexFields.words(field), views.words()));
    document.add(CutField.text(IndexFields.grams(field), views.grams()));
  }

  private static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, shortened(value), Field.Store.NO));
  }

  private static void facet(Document document, String field, String value) {
    document.add(new KeywordField(field, shortened(value), Field.Store.NO));
  }

  /** As keywords are cut. */
  public static String shortened(String value) {
    return value.length() <= LONGEST_KEYWORD ? value : value.substring(0, LONGEST_KEYWORD);
  }
}
