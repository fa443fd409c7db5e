package jp.keikaku.web;

import java.util.List;
import jp.keikaku.compare.FieldDifference;
import jp.keikaku.compare.Run;

/**
 * What happened to a record from one edition to the next.
 *
 * @param when the later edition
 * @param address of the record in it, or empty
 * @param sentences what happened
 * @param fields values that are others
 */
public record Step(String when, String address, List<String> sentences, List<Changed> fields) {
  /** A value with what went and what came. */
  public record Changed(String field, List<Run> runs) {
    static Changed of(FieldDifference field, View view) {
      return new Changed(view.report().field(field), field.runs());
    }
  }
}
