package jp.keikaku.web;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes feeds and site maps. */
final class Atom {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final XMLStreamWriter xml;

  private Atom(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** An entry of a feed; the date is an instant in ISO 8601, the address an absolute one. */
  record Entry(String address, String title, String summary, String updated) {}

  /** Writes elements. */
  private interface Writing {
    void on(Atom atom) throws XMLStreamException;
  }

  /** A feed, which is as new as its newest entry. */
  static String feed(String address, String title, List<Entry> entries) {
    return written(
        atom -> {
          atom.xml.writeStartElement("feed");
          atom.xml.writeDefaultNamespace(ATOM);
          atom.head(address, title, newest(entries));
          atom.xml.writeStartElement("author");
          atom.text("name", title);
          atom.xml.writeEndElement();
          for (Entry entry : entries) {
            atom.xml.writeStartElement("entry");
            atom.head(entry.address(), entry.title(), entry.updated());
            atom.text("summary", entry.summary());
            atom.xml.writeEndElement();
          }
          atom.xml.writeEndElement();
        });
  }

  /** A site map of absolute addresses. */
  static String siteMap(List<String> addresses) {
    return written(
        atom -> {
          atom.xml.writeStartElement("urlset");
          atom.xml.writeDefaultNamespace(SITEMAP);
          for (String address : addresses) {
            atom.xml.writeStartElement("url");
            atom.text("loc", address);
            atom.xml.writeEndElement();
          }
          atom.xml.writeEndElement();
        });
  }

  private static String newest(List<Entry> entries) {
    return entries.stream()
        .map(Entry::updated)
        .max(String::compareTo)
        .orElse("1970-01-01T00:00:00Z");
  }

  private static String written(Writing writing) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      writing.on(new Atom(xml));
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory cannot fail to be written", e);
    }
    return text.append('\n').toString();
  }

  private void head(String address, String title, String updated) throws XMLStreamException {
    text("id", address);
    text("title", title);
    text("updated", updated);
    xml.writeEmptyElement("link");
    xml.writeAttribute("href", address);
  }

  /** Characters that XML cannot hold are no part of a text that a person reads. */
  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
    xml.writeEndElement();
  }
}
