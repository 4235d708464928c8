package kurabe.web.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import kurabe.core.authoring.SchemeCheck;
import kurabe.core.scheme.EvaluationScheme;
import org.jspecify.annotations.Nullable;

/// What came of reading a text as a scheme; nothing was stored.
///
/// @param valid whether it can be saved
/// @param code of the scheme; null where the text has faults
/// @param rule its fields are left out where the text has faults
/// @param faults all of them
@Serdeable
public record SchemeCheckJson(
    boolean valid,
    @Nullable String code,
    @JsonUnwrapped @Nullable SchemeRuleJson rule,
    List<FaultJson> faults) {

  public static SchemeCheckJson of(SchemeCheck check) {
    return switch (check) {
      case SchemeCheck.Sound(EvaluationScheme scheme) ->
          new SchemeCheckJson(true, scheme.code().value(), SchemeRuleJson.of(scheme), List.of());
      case SchemeCheck.Faulty(var faults) ->
          new SchemeCheckJson(false, null, null, FaultJson.all(faults));
    };
  }
}
