package jp.keikaku.law.xml;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes trees of {@link XmlElement}. */
final class XmlTree {
  private XmlTree() {}

  /** Reads the root element; entities and document types are not followed. */
  static XmlElement read(byte[] xml) throws LawXmlException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      try {
        return read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new LawXmlException("not readable as XML: " + e.getMessage(), e);
    }
  }

  private static XmlElement read(XMLStreamReader reader)
      throws XMLStreamException, LawXmlException {
    Deque<XmlElement> open = new ArrayDeque<>();
    XmlElement root = null;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        XmlElement element = new XmlElement(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
          element.with(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        XmlElement parent = open.peek();
        if (parent == null) {
          root = element;
        } else {
          parent.add(element);
        }
        open.push(element);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.pop();
      } else if (event == XMLStreamConstants.CHARACTERS) {
        addText(open.peek(), reader.getText());
      }
    }
    if (root == null) {
      throw new LawXmlException("no element");
    }
    return root;
  }

  private static void addText(@Nullable XmlElement parent, String text) {
    if (parent != null && !text.isBlank()) {
      parent.withText(text);
    }
  }

  /** The tree as an indented document. */
  static String write(XmlElement root) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
      write(root, writer, 0);
      writer.writeCharacters("\n");
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a tree of elements is always well-formed", e);
    }
    return text.toString();
  }

  private static void write(XmlElement element, XMLStreamWriter writer, int depth)
      throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(depth));
    if (element.content().isEmpty()) {
      writer.writeEmptyElement(element.name());
    } else {
      writer.writeStartElement(element.name());
    }
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      writer.writeAttribute(attribute.getKey(), attribute.getValue());
    }
    if (element.content().isEmpty()) {
      return;
    }
    for (Object part : element.content()) {
      if (part instanceof XmlElement child) {
        write(child, writer, depth + 1);
      } else {
        writer.writeCharacters(part.toString());
      }
    }
    if (!element.elements().isEmpty()) {
      writer.writeCharacters("\n" + "  ".repeat(depth));
    }
    writer.writeEndElement();
  }
}
