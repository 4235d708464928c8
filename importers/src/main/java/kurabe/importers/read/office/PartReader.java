package kurabe.importers.read.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through the elements of an XML part. Namespaces are left aside: Strict and Transitional
/// files name the same elements in different ones.
///
/// A document type, which no Office file may have, ends the reading: nothing outside the part is
/// ever asked for.
public final class PartReader implements Closeable {

  /// Deeper than any document that people write.
  private static final int DEEPEST = 200;

  private final XMLStreamReader xml;
  private final InputStream stream;
  private int depth;

  private PartReader(XMLStreamReader xml, InputStream stream) {
    this.xml = xml;
    this.stream = stream;
  }

  static PartReader of(InputStream stream) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return new PartReader(factory.createXMLStreamReader(stream), stream);
  }

  /// On to the next beginning of an element; `false` at the end of the part.
  public boolean next() throws XMLStreamException {
    while (xml.hasNext()) {
      if (step() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /// On to the next child of an element that was begun at some depth; `false` when that ends. What
  /// the children hold is passed over unless it is asked for.
  ///
  /// @param parent its [#depth]
  public boolean nextWithin(int parent) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
        return false;
      }
    }
    return false;
  }

  /// How many elements are open, the one that was just begun included.
  public int depth() {
    return depth;
  }

  /// Of the element that was just begun.
  public String name() {
    return xml.getLocalName();
  }

  /// Empty where there is no such attribute, whatever its namespace.
  public String attribute(String name) {
    for (int index = 0; index < xml.getAttributeCount(); index++) {
      if (xml.getAttributeLocalName(index).equals(name)) {
        return xml.getAttributeValue(index);
      }
    }
    return "";
  }

  /// Whether an attribute says yes in one of the ways that XML has for it.
  public boolean isSet(String name) {
    String value = attribute(name);
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /// The text of the element that was just begun, and of no element in it.
  public String text() throws XMLStreamException {
    int own = depth;
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = step();
      if (event == XMLStreamConstants.END_ELEMENT && depth < own) {
        return text.toString();
      }
      if (isText(event) && depth == own) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  /// On to the end of the element that was just begun.
  public void skip() throws XMLStreamException {
    int own = depth;
    while (depth >= own && xml.hasNext()) {
      step();
    }
  }

  private int step() throws XMLStreamException {
    int event = xml.next();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> depth++;
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new XMLStreamException("document type");
      default -> {}
    }
    if (depth > DEEPEST) {
      throw new XMLStreamException("too deep");
    }
    return event;
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      stream.close();
    }
  }
}
