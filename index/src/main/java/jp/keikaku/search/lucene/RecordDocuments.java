package jp.keikaku.search.lucene;

import java.io.Closeable;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.keikaku.analysis.FieldAnalyzers;
import jp.keikaku.analysis.HeardWord;
import jp.keikaku.analysis.Ideographs;
import jp.keikaku.analysis.JoinedLetters;
import jp.keikaku.analysis.Readings;
import jp.keikaku.analysis.WholeKey;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.entry.EditionReference;
import jp.keikaku.entry.FiscalYears;
import jp.keikaku.entry.RecordPart;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The records of one edition as documents of the index, one each. Its texts are cut while the
 * document is added, by the words that the archive's names had taught by then. Not safe for several
 * threads.
 */
final class RecordDocuments implements Closeable {
  /** Longer strings are no name that somebody types, and Lucene refuses terms above 32 KiB. */
  private static final int LONGEST_KEYWORD = 1000;

  private final FieldAnalyzers analyzers;
  private final Readings readings;

  /** Names come back in many records of an edition. */
  private final Map<String, String> knownReadings = new HashMap<>();

  /** How the words of the texts that were added sound. */
  private final Set<HeardWord> heard = new HashSet<>();

  /**
   * Begins an edition.
   *
   * @param taught what the names of the archive teach, or null
   */
  RecordDocuments(@Nullable UserDictionary taught) {
    this.analyzers = FieldAnalyzers.listening(taught, heard::add);
    this.readings = new Readings(taught);
  }

  /**
   * A record.
   *
   * @param place of the record in its edition: what matches alike is shown in that order
   */
  Document of(ArchivedRecord record, int place) {
    Document document = new Document();
    document.add(new StringField(IndexFields.ID, shortened(record.id()), Field.Store.YES));
    keyword(document, IndexFields.EDITION, record.edition().id());
    BytesRef same = SameRecord.key(record);
    document.add(new StringField(IndexFields.SAME, same, Field.Store.NO));
    document.add(new BinaryDocValuesField(IndexFields.SAME, same));
    document.add(new NumericDocValuesField(IndexFields.PLACE, place));
    facets(document, record);
    Suggestions.keys(record, this::reading)
        .forEach(key -> keyword(document, IndexFields.SUGGESTION, key));
    OtherNames.keys(record).forEach(key -> keyword(document, IndexFields.OTHER_NAME, key));
    if (record.number() != null) {
      keyword(document, IndexFields.NUMBER, WholeKey.of(record.number()));
    }
    record.names().forEach(name -> keyword(document, IndexFields.EXACT_NAME, WholeKey.of(name)));
    List<String> called = record.texts(RecordPart.Role.NAME);
    views(document, IndexFields.NAME, called);
    text(document, IndexFields.NAME_READING, called.stream().map(this::reading).toList());
    List<String> said = record.texts(RecordPart.Role.PROSE);
    views(document, IndexFields.TEXT, said);
    String ideographs = IndexFields.ideographs(IndexFields.TEXT);
    for (String ideograph : Ideographs.of(String.join("\n", said))) {
      document.add(new StringField(ideographs, ideograph, Field.Store.NO));
    }
    views(document, IndexFields.CONTEXT, context(record));
    document.add(new StoredField(IndexFields.RECORD, new BytesRef(RecordCodec.write(record))));
    return document;
  }

  /**
   * The record of the edition itself, behind all others, whose words it holds by their sound.
   *
   * @param key of its records in the archive
   * @param teaches what its names teach the dictionary
   */
  Document ofEdition(ArchivedRecord own, String key, Set<String> teaches) {
    Document document = of(own, 0);
    heard.forEach(word -> keyword(document, IndexFields.SOUND, SoundKeys.of(word)));
    teaches.forEach(line -> keyword(document, IndexFields.TAUGHT, line));
    document.add(new StoredField(IndexFields.RECORDS_KEY, key));
    return document;
  }

  private static void facets(Document document, ArchivedRecord record) {
    facet(document, IndexFields.KIND, record.kind().label());
    EditionReference edition = record.edition();
    Integer year = edition.fiscalYear();
    if (year != null) {
      facet(document, IndexFields.FISCAL_YEAR, String.valueOf(year));
      document.add(NumericDocValuesField.indexedField(IndexFields.YEAR, year));
    }
    if (edition.municipality() != null) {
      facet(document, IndexFields.MUNICIPALITY, edition.municipality());
    }
    record.departments().forEach(each -> facet(document, IndexFields.DEPARTMENT, each));
    record.pillars().forEach(each -> facet(document, IndexFields.PILLAR, each));
    record.phases().forEach(each -> facet(document, IndexFields.PHASE, each));
  }

  /**
   * What a record stands in. What one of the texts holds already is left out: the municipality
   * stands in its plan's name.
   */
  private static List<String> context(ArchivedRecord record) {
    EditionReference edition = record.edition();
    Set<String> all = new LinkedHashSet<>(List.of(edition.name(), record.title()));
    if (edition.municipality() != null) {
      all.add(edition.municipality());
    }
    all.addAll(FiscalYears.names(edition.fiscalYear()));
    all.addAll(record.departments());
    List<String> context = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (String text : all) {
      String key = WholeKey.of(text);
      if (keys.stream().noneMatch(before -> before.contains(key))) {
        context.add(text);
        keys.add(key);
      }
    }
    return context;
  }

  private String reading(String name) {
    return knownReadings.computeIfAbsent(name, readings::reading);
  }

  private void views(Document document, String field, List<String> texts) {
    text(document, IndexFields.words(field), texts);
    List<String> written = new ArrayList<>(texts);
    texts.forEach(each -> written.addAll(JoinedLetters.in(each)));
    text(document, IndexFields.grams(field), written);
  }

  private void text(Document document, String field, List<String> texts) {
    document.add(new AnalyzedText(field, String.join("\n", texts), analyzers));
  }

  private static void keyword(Document document, String field, String value) {
    if (!value.isEmpty()) {
      document.add(new StringField(field, shortened(value), Field.Store.NO));
    }
  }

  private static void facet(Document document, String field, String value) {
    document.add(new KeywordField(field, shortened(value), Field.Store.NO));
  }

  /** As keywords are cut. */
  static String shortened(String value) {
    if (value.length() <= LONGEST_KEYWORD) {
      return value;
    }
    boolean insidePair = Character.isHighSurrogate(value.charAt(LONGEST_KEYWORD - 1));
    return value.substring(0, insidePair ? LONGEST_KEYWORD - 1 : LONGEST_KEYWORD);
  }

  @Override
  public void close() {
    analyzers.close();
    readings.close();
  }

  /** A text that is cut by the analyzers of its edition, whatever the writer's are. */
  private static final class AnalyzedText extends Field {
    private final Analyzer analyzer;

    private AnalyzedText(String name, String text, Analyzer analyzer) {
      super(name, text, TextField.TYPE_NOT_STORED);
      this.analyzer = analyzer;
    }

    @Override
    public TokenStream tokenStream(Analyzer unused, @Nullable TokenStream reuse) {
      Reader text = new StringReader(String.valueOf(stringValue()));
      return analyzer.tokenStream(name(), text);
    }
  }
}
