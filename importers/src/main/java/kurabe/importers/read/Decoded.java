package kurabe.importers.read;

import kurabe.core.problem.Problem;
import kurabe.importers.document.TextDocument;

/// What came of turning bytes into a document.
public sealed interface Decoded {

  record Text(TextDocument document) implements Decoded {}

  record Failed(Problem problem) implements Decoded {}
}
