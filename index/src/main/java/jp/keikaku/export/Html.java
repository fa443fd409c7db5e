package jp.keikaku.export;

import jp.keikaku.text.SafeText;

/**
 * Writes HTML elements; what is text is escaped. A page is written by one class from top to bottom,
 * so this is all that a template would do, without a template language and its build step.
 */
final class Html {
  private final StringBuilder html = new StringBuilder();

  /** Opens an element with attributes as {@code name, value} pairs. */
  Html open(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      html.append(escaped(attributes[i + 1]).replace("\"", "&quot;")).append('"');
    }
    html.append('>');
    return this;
  }

  /** Closes the element that was opened last under this name. */
  Html close(String tag) {
    html.append("</").append(tag).append('>');
    return this;
  }

  /** Closes a block and ends the line. */
  Html closeLine(String tag) {
    close(tag);
    html.append('\n');
    return this;
  }

  /** An element that holds text. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Text; line ends become line breaks. */
  Html text(String text) {
    html.append(escaped(text).replace("\n", "<br>"));
    return this;
  }

  /** What is written as it stands: a document type, a style sheet of our own. */
  Html raw(String markup) {
    html.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }

  private static String escaped(String text) {
    return SafeText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
