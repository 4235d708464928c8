package kurabe.importers.read;

import kurabe.core.document.TextDocument;
import kurabe.core.problem.Problem;

/// What came of turning bytes into a document.
public sealed interface Decoded {

  record Text(TextDocument document) implements Decoded {}

  record Failed(Problem problem) implements Decoded {}
}
