package kurabe.core.scheme;

import java.util.List;

/// What every scheme says of itself, in Japanese.
///
/// @param name as its users would call it
/// @param explanation the rule in one or two sentences
/// @param source who published the rule, and where
/// @param assumptions what the publication does not say and how it is read here, a sentence each
public record SchemeHead(
    SchemeCode code, String name, String explanation, String source, List<String> assumptions) {

  public SchemeHead {
    assumptions = List.copyOf(assumptions);
  }
}
