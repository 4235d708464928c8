package kurabe.db.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kurabe.core.publishing.StorageUnavailable;
import kurabe.core.publishing.StorageUnavailable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlatformTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, LINUX_X64",
    "Linux, aarch64, LINUX_ARM",
    "Mac OS X, aarch64, MAC_ARM",
    "Windows 11, amd64, WINDOWS_X64"
  })
  void aSystemFindsItsServer(String system, String processor, Platform expected) {
    assertThat(Platform.of(system, processor)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Platform.class)
  void everyServerComesAlong(Platform platform) {
    assertThat(Platform.class.getResource("/" + platform.archive())).isNotNull();
  }

  @Test
  void otherSystemsAreNamed() {
    assertThatExceptionOfType(StorageUnavailable.class)
        .isThrownBy(() -> Platform.of("Mac OS X", "x86_64"))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED_PLATFORM))
        .satisfies(e -> assertThat(e.place()).isEqualTo("Mac OS X x86_64"));
  }
}
