package jp.keikaku.law.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.keikaku.document.Text;
import org.jspecify.annotations.Nullable;

/** Tables of 法令標準XML, and the articles that a table or form belongs to. */
final class LawXmlTables {
  private LawXmlTables() {}

  static List<List<Text>> rows(XmlElement table) {
    List<List<Text>> rows = new ArrayList<>();
    for (XmlElement row : table.take("TableHeaderRow", "TableRow")) {
      List<Text> cells = new ArrayList<>();
      for (XmlElement cell : row.take("TableHeaderColumn", "TableColumn")) {
        List<XmlElement> sentences = cell.take("Sentence");
        cells.add(
            Text.of(
                sentences.isEmpty()
                    ? cell.takeText()
                    : sentences.stream()
                        .map(XmlElement::takeText)
                        .collect(Collectors.joining("\n"))));
      }
      rows.add(cells);
    }
    return rows;
  }

  static XmlElement table(List<List<Text>> rows) {
    XmlElement table = new XmlElement("Table");
    for (List<Text> row : rows) {
      XmlElement line = table.add("TableRow");
      for (Text cell : row) {
        XmlElement column = line.add("TableColumn");
        for (String each : cell.value().split("\n", -1)) {
          column.add("Sentence").withText(each);
        }
      }
    }
    return table;
  }

  /** {@code （第3条、第5条関係）} as its articles. */
  static List<String> related(@Nullable String printed) {
    if (printed == null) {
      return List.of();
    }
    String inside = printed.replaceAll("^（|(?:関係)?）$", "");
    return Arrays.stream(inside.split("[、，,・]|及び|並びに", -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  static void related(XmlElement parent, List<String> articles) {
    if (!articles.isEmpty()) {
      parent.add("RelatedArticleNum").withText("（" + String.join("、", articles) + "関係）");
    }
  }
}
