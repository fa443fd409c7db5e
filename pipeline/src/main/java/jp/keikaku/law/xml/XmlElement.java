package jp.keikaku.law.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import jp.keikaku.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * An element with its attributes and content, which knows what of it was read: what nobody took is
 * reported, so that nothing is dropped in silence. Mutable.
 */
final class XmlElement {
  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();

  /** Strings and elements in order. */
  private final List<Object> content = new ArrayList<>();

  private final Set<String> takenAttributes = new HashSet<>();
  private boolean taken;
  private boolean textTaken;

  XmlElement(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  List<Object> content() {
    return content;
  }

  /** Sets an attribute, unless it is null. */
  XmlElement with(String attribute, @Nullable String value) {
    if (value != null) {
      attributes.put(attribute, SafeText.of(value));
    }
    return this;
  }

  XmlElement withText(String text) {
    String safe = SafeText.of(text);
    if (!safe.isEmpty()) {
      content.add(safe);
    }
    return this;
  }

  /** Adds an element at the end, and gives it. */
  XmlElement add(String child) {
    XmlElement added = new XmlElement(child);
    content.add(added);
    return added;
  }

  void add(XmlElement child) {
    content.add(child);
  }

  /** All child elements. */
  List<XmlElement> elements() {
    return content.stream()
        .filter(XmlElement.class::isInstance)
        .map(XmlElement.class::cast)
        .toList();
  }

  /** Takes the child elements of these names. */
  List<XmlElement> take(String... names) {
    List<XmlElement> found =
        elements().stream().filter(child -> List.of(names).contains(child.name)).toList();
    found.forEach(child -> child.taken = true);
    return found;
  }

  /** Takes the first child of this name, or null. */
  @Nullable XmlElement takeFirst(String child) {
    for (XmlElement each : elements()) {
      if (each.name.equals(child) && !each.taken) {
        each.taken = true;
        return each;
      }
    }
    return null;
  }

  /** Takes a child that says nothing where its text is this, white space apart. */
  void takeConstant(String child, String text) {
    XmlElement found = takeFirst(child);
    if (found != null
        && found.content.stream().allMatch(String.class::isInstance)
        && String.join("", found.content.stream().map(Object::toString).toList())
            .replaceAll("[\\s　]+", "")
            .equals(text)) {
      found.textTaken = true;
    }
  }

  /** Takes an attribute, or null. */
  @Nullable String takeAttribute(String attribute) {
    takenAttributes.add(attribute);
    return attributes.get(attribute);
  }

  /** Takes an attribute that says nothing where it has this value. */
  void takeDefault(String attribute, String value) {
    if (value.equals(attributes.get(attribute))) {
      takenAttributes.add(attribute);
    }
  }

  /** Takes the text, that of elements inside it too; their marking is reported, readings left. */
  String takeText() {
    textTaken = true;
    StringBuilder text = new StringBuilder();
    for (Object part : content) {
      if (part instanceof XmlElement child) {
        text.append(child.name.equals("Rt") ? "" : child.takeText());
      } else {
        text.append(part);
      }
    }
    return text.toString().strip();
  }

  /** Takes this as the root. */
  void takeRoot() {
    taken = true;
  }

  /** Counts what nobody took, outermost elements only. */
  void reportLeft(String parent, SortedMap<String, Integer> left) {
    if (!taken) {
      left.merge(parent.isEmpty() ? name : parent + "/" + name, 1, Integer::sum);
      return;
    }
    for (String attribute : attributes.keySet()) {
      if (!takenAttributes.contains(attribute)) {
        left.merge(name + "@" + attribute, 1, Integer::sum);
      }
    }
    for (Object part : content) {
      if (part instanceof XmlElement child) {
        child.reportLeft(name, left);
      } else if (!textTaken && !part.toString().isBlank()) {
        left.merge(name + "/text()", 1, Integer::sum);
      }
    }
  }
}
