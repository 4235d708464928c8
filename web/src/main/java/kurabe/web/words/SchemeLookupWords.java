package kurabe.web.words;

import static java.util.stream.Collectors.joining;

import java.util.List;
import kurabe.core.catalog.SchemeLookup;
import kurabe.core.scheme.SchemeCode;

/// Why a name finds no scheme, and what to do.
public final class SchemeLookupWords {

  private SchemeLookupWords() {}

  public static String unknown(SchemeLookup.Unknown lookup) {
    return "「" + lookup.name() + "」という評価方法はありません。";
  }

  public static String ambiguous(SchemeLookup.Ambiguous lookup) {
    return "「" + lookup.name() + "」で始まる評価方法が複数あります。次のいずれかを指定してください: " + codes(lookup.candidates());
  }

  private static String codes(List<SchemeCode> codes) {
    return codes.stream().map(SchemeCode::value).collect(joining("、"));
  }
}
