package jp.keikaku.export;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.DoubleStream;
import jp.keikaku.document.Box;
import jp.keikaku.document.Place;
import jp.keikaku.entry.ArchivedRecord;
import jp.keikaku.search.Mark;
import jp.keikaku.search.SearchHit;
import jp.keikaku.search.SearchPage;
import jp.keikaku.search.Snippet;
import jp.keikaku.search.Widening;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An answer for programs: one line of JSON. */
public final class SearchJson {
  private final JsonGenerator json;

  private SearchJson(JsonGenerator json) {
    this.json = json;
  }

  /** The answer, with a line end. */
  public static String of(SearchPage page) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      new SearchJson(json).page(page);
    }
    return text.append('\n').toString();
  }

  private void page(SearchPage page) {
    json.writeStartObject();
    json.writeStringProperty("query", page.query());
    json.writeNumberProperty("total", page.total());
    json.writeStringProperty("totalRelation", page.atLeast() ? "atLeast" : "exact");
    json.writeNumberProperty("tookMillis", page.tookMillis());
    json.writeArrayPropertyStart("hits");
    page.hits().forEach(this::hit);
    json.writeEndArray();
    json.writeObjectPropertyStart("facets");
    page.facets().forEach(this::facet);
    json.writeEndObject();
    optional("didYouMean", page.didYouMean());
    json.writeObjectPropertyStart("widened");
    for (Widening widening : page.widened()) {
      strings(widening.typed(), widening.names());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void hit(SearchHit hit) {
    ArchivedRecord record = hit.record();
    json.writeStartObject();
    json.writeStringProperty("id", record.id());
    json.writeStringProperty("kind", record.kind().label());
    json.writeNumberProperty("score", Math.round(hit.score() * 10_000) / 10_000.0);
    json.writeStringProperty("title", record.title());
    optional("number", record.number());
    optional("edition", record.edition().edition());
    Integer fiscalYear = record.edition().fiscalYear();
    if (fiscalYear == null) {
      json.writeNullProperty("fiscalYear");
    } else {
      json.writeNumberProperty("fiscalYear", fiscalYear.intValue());
    }
    optional("municipality", record.edition().municipality());
    strings("otherEditions", hit.otherEditions());
    json.writeArrayPropertyStart("snippets");
    hit.snippets().forEach(this::snippet);
    json.writeEndArray();
    places(record.places());
    json.writeEndObject();
  }

  private void snippet(Snippet snippet) {
    json.writeStartObject();
    json.writeStringProperty("text", snippet.text());
    json.writeArrayPropertyStart("marks");
    for (Mark mark : snippet.marks()) {
      json.writeStartArray();
      json.writeNumber(mark.start());
      json.writeNumber(mark.end());
      json.writeEndArray();
    }
    json.writeEndArray();
    places(snippet.places());
    json.writeEndObject();
  }

  private void facet(SearchPage.Facet facet) {
    json.writeArrayPropertyStart(facet.field());
    for (SearchPage.Count count : facet.counts()) {
      json.writeStartObject();
      json.writeStringProperty("value", count.value());
      json.writeNumberProperty("count", count.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void places(List<Place> places) {
    json.writeArrayPropertyStart("places");
    for (Place place : places) {
      json.writeStartObject();
      json.writeNumberProperty("page", place.page());
      json.writeArrayPropertyStart("box");
      Box box = place.box();
      DoubleStream.of(box.left(), box.top(), box.right(), box.bottom())
          .forEach(side -> json.writeNumber(Math.round(side * 100) / 100.0));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private void optional(String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }
}
