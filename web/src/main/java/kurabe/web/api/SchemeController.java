package kurabe.web.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.List;
import java.util.Map;
import kurabe.core.authoring.Basis;
import kurabe.core.authoring.Saving;
import kurabe.core.authoring.SchemeEditing;
import kurabe.core.authoring.SchemeUse;
import kurabe.core.authoring.SchemeUses;
import kurabe.core.authoring.Withdrawing;
import kurabe.core.catalog.SchemeEntry;
import kurabe.core.catalog.SchemeVersion;
import kurabe.core.catalog.Schemes;
import kurabe.core.scheme.SchemeCode;
import kurabe.web.json.SchemeCheckJson;
import kurabe.web.json.SchemeDetailJson;
import kurabe.web.json.SchemeEntryJson;
import kurabe.web.json.SchemeVersionJson;
import org.jspecify.annotations.Nullable;

/// The evaluation schemes, bundled and written by people.
///
/// A text is taken as YAML only: no page of another site can send that without being asked first.
@Controller("/api/v1/schemes")
final class SchemeController {

  private static final String YAML = "application/yaml";
  private static final String OLD_YAML = "application/x-yaml";

  private final Schemes schemes;
  private final SchemeLookups lookups;
  private final SchemeEditing editing;
  private final SchemeUses uses;

  SchemeController(Schemes schemes, SchemeLookups lookups, SchemeEditing editing, SchemeUses uses) {
    this.schemes = schemes;
    this.lookups = lookups;
    this.editing = editing;
    this.uses = uses;
  }

  /// All schemes, each with the published plans that judge themselves by it.
  @Get
  List<SchemeEntryJson> listSchemes() {
    Map<SchemeCode, List<SchemeUse>> used = uses.listAll();
    return schemes.current().listEntries().stream()
        .map(entry -> SchemeEntryJson.of(entry, used.getOrDefault(entry.code(), List.of())))
        .toList();
  }

  /// One scheme with its text and its history.
  ///
  /// @param scheme its code, such as akita-dx, or the beginning of one, such as akita
  @Get("/{scheme}")
  SchemeDetailJson getScheme(String scheme) {
    return detail(lookups.getEntry(scheme));
  }

  /// Reads a text as a scheme and stores nothing.
  @Post(
      uri = "/check",
      consumes = {YAML, OLD_YAML})
  SchemeCheckJson checkScheme(@Body String yaml) {
    return SchemeCheckJson.of(SchemeEditing.check("scheme.yml", yaml));
  }

  /// Adds a scheme, or the next version of one. It counts at once, for the audits of the plans that
  /// judge themselves by it as well.
  ///
  /// @param person who answers for it
  /// @param after number of the version that the person has read, 0 for what is bundled; whatever
  ///     counts now where it is left out
  @Post(consumes = {YAML, OLD_YAML})
  HttpResponse<SchemeDetailJson> addScheme(
      @Body String yaml, @Nullable @QueryValue String person, @Nullable @QueryValue Integer after) {
    String named = named(person);
    Basis basis = after == null ? new Basis.Anything() : new Basis.After(after);
    return answer(editing.save(yaml, named, basis));
  }

  private HttpResponse<SchemeDetailJson> answer(Saving saving) {
    return switch (saving) {
      case Saving.Saved(var version, var _) ->
          HttpResponse.created(
              detail(lookups.getEntry(version.code().value())),
              URI.create("/api/v1/schemes/" + version.code().value()));
      case Saving.Unchanged(SchemeCode code) ->
          HttpResponse.ok(detail(lookups.getEntry(code.value())));
      case Saving.Faulty(var faults) -> throw SchemeProblems.faulty(faults);
      case Saving.CodeTaken(SchemeCode code) -> throw SchemeProblems.codeTaken(code);
      case Saving.CodeChanged(SchemeCode expected, SchemeCode found) ->
          throw SchemeProblems.codeChanged(expected, found);
      case Saving.Overtaken(SchemeCode code) -> throw SchemeProblems.overtaken(code);
    };
  }

  /// Takes back what people wrote under a code: to what is bundled, or to nothing.
  ///
  /// @param person who answers for it
  /// @param after number of the version that the person has read; whatever counts now where it is
  ///     left out
  @Delete("/{scheme}")
  SchemeVersionJson withdrawScheme(
      String scheme, @Nullable @QueryValue String person, @Nullable @QueryValue Integer after) {
    String named = named(person);
    SchemeCode code = lookups.getEntry(scheme).code();
    return switch (editing.withdraw(code, named, after == null ? newest(code) : after)) {
      case Withdrawing.Withdrawn(var version) -> SchemeVersionJson.of(version);
      case Withdrawing.NothingToWithdraw nothing -> throw SchemeProblems.notWithdrawn(nothing);
      case Withdrawing.InUse used -> throw SchemeProblems.notWithdrawn(used);
      case Withdrawing.Overtaken _ -> throw SchemeProblems.overtaken(code);
    };
  }

  private int newest(SchemeCode code) {
    return editing.listVersions(code).stream().findFirst().map(SchemeVersion::number).orElse(0);
  }

  private static String named(@Nullable String person) {
    if (person == null || person.isBlank()) {
      throw SchemeProblems.noPerson();
    }
    return person;
  }

  private SchemeDetailJson detail(SchemeEntry entry) {
    return SchemeDetailJson.of(entry, uses.list(entry.code()), editing.listVersions(entry.code()));
  }
}
