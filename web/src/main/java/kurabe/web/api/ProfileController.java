package kurabe.web.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import kurabe.core.profile.ProfileCode;
import kurabe.core.profiling.ProfileEditing;
import kurabe.core.profiling.ProfileEntry;
import kurabe.core.profiling.ProfileSaving;
import kurabe.core.profiling.Profiles;
import kurabe.web.json.ProfileCheckJson;
import kurabe.web.json.ProfileDetailJson;
import kurabe.web.json.ProfileJson;
import org.jspecify.annotations.Nullable;

/// The import profiles, bundled and written by people.
///
/// A text is taken as YAML only: no page of another site can send that without being asked first.
@Controller("/api/v1/profiles")
final class ProfileController {

  private static final String YAML = "application/yaml";
  private static final String OLD_YAML = "application/x-yaml";

  private final Profiles profiles;
  private final ProfileEditing editing;

  ProfileController(Profiles profiles, ProfileEditing editing) {
    this.profiles = profiles;
    this.editing = editing;
  }

  /// All profiles that documents are read by.
  @Get
  List<ProfileJson> listProfiles() {
    return profiles.current().listEntries().stream().map(ProfileJson::of).toList();
  }

  /// One profile with its text and its history.
  @Get("/{code}")
  ProfileDetailJson getProfile(String code) {
    return find(code)
        .map(entry -> ProfileDetailJson.of(entry, editing.listVersions(entry.code())))
        .orElseThrow(() -> ProfileProblems.noSuchProfile(code));
  }

  /// Reads a text as a profile and stores nothing.
  @Post(
      uri = "/check",
      consumes = {YAML, OLD_YAML})
  ProfileCheckJson checkProfile(@Body String yaml) {
    return ProfileCheckJson.of(editing.check("profile.yml", yaml));
  }

  /// Adds a profile, or the next version of one. It reads the next document.
  ///
  /// @param person who answers for it
  /// @param after number of the version that the person has read, 0 for what is bundled; whatever
  ///     counts now where it is left out
  @Post(consumes = {YAML, OLD_YAML})
  HttpResponse<ProfileDetailJson> addProfile(
      @Body String yaml, @Nullable @QueryValue String person, @Nullable @QueryValue Integer after) {
    if (person == null || person.isBlank()) {
      throw ProfileProblems.noPerson();
    }
    return answer(editing.save(yaml, person, Optional.ofNullable(after), false));
  }

  private HttpResponse<ProfileDetailJson> answer(ProfileSaving saving) {
    return switch (saving) {
      case ProfileSaving.Saved(var version, var _) ->
          HttpResponse.created(
              getProfile(version.code().value()),
              URI.create("/api/v1/profiles/" + version.code().value()));
      case ProfileSaving.Unchanged(ProfileCode code) -> HttpResponse.ok(getProfile(code.value()));
      case ProfileSaving.Withdrawn(var version) ->
          HttpResponse.ok(getProfile(version.code().value()));
      case ProfileSaving.Faulty(var faults) -> throw ProfileProblems.faulty(faults);
      case ProfileSaving.CodeTaken(ProfileCode code) ->
          throw ProfileProblems.conflict("code-taken", code);
      case ProfileSaving.Overtaken(ProfileCode code) ->
          throw ProfileProblems.conflict("overtaken", code);
    };
  }

  private Optional<ProfileEntry> find(String code) {
    try {
      return profiles.current().findEntry(new ProfileCode(code));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
