package kurabe.core.profiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kurabe.core.profile.Profile;
import kurabe.core.profile.Role;
import org.junit.jupiter.api.Test;

/// `docs/profiles.md` says how a profile is written.
class ProfilesDocTest {

  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @Test
  void everyExampleCanBeRead() throws IOException {
    List<Profile> examples =
        EXAMPLE
            .matcher(doc())
            .results()
            .map((MatchResult found) -> ProfileReader.read("profiles.yml", found.group(1)))
            .toList();

    assertThat(examples).extracting(one -> one.code().value()).containsExactly("kakuu-dx-progress");
  }

  @Test
  void everyRoleIsExplained() throws IOException {
    String doc = doc();

    assertThat(Arrays.asList(Role.values()))
        .allSatisfy(role -> assertThat(doc).contains("`" + role.code() + "`"));
  }

  private static String doc() throws IOException {
    return Files.readString(Path.of(System.getProperty("kurabe.root"), "docs", "profiles.md"));
  }
}
