package kurabe.importers.read.office;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import kurabe.core.document.Opened;

/// Reads one of the formats that come as a package of parts.
public interface PackagedFormat {

  /// Name of the outermost element of the main part, without its namespace: Strict and Transitional
  /// files differ in nothing else that matters.
  String root();

  /// @param main path of the main part
  /// @throws IOException when a part is missing, broken or too large
  /// @throws XMLStreamException when a part is no XML
  Opened open(Parts parts, String main) throws IOException, XMLStreamException;
}
