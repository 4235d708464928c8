package kurabe.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kurabe.web.launcher.Checkout.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
  @TempDir private Path folder;
  private Checkout checkout;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = new Checkout(folder);
  }

  private Checkout equipped() throws IOException {
    return checkout.withJdk(25).withMaven();
  }

  private Checkout readyForTests() throws IOException {
    return equipped().withTool("chromium", "exit 0").withTool("fc-list", "echo Noto");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "import",
        "audit",
        "compare",
        "schemes",
        "profiles",
        "template",
        "ambition",
        "differences",
        "test",
        "help"
      })
  void helpNamesEveryCommand(String command) throws Exception {
    Outcome outcome = checkout.run("help");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).containsPattern("(?m)^  " + command + " ");
  }

  @Test
  void anUnknownCommandIsWrongUsage() throws Exception {
    Outcome outcome = checkout.run("improt");

    assertThat(outcome.code()).isEqualTo(64);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("improt", "使い方");
  }

  @Test
  void noCommandIsWrongUsage() throws Exception {
    Outcome outcome = checkout.run();

    assertThat(outcome.code()).isEqualTo(64);
    assertThat(outcome.err()).contains("使い方");
  }

  @Test
  void aMachineWithAnOldJdkIsToldWhatItNeeds() throws Exception {
    Outcome outcome = checkout.withJdk(17).withMaven().run("audit");

    assertThat(outcome.code()).isEqualTo(69);
    assertThat(outcome.err()).contains("JDK 25 以上が見つかりません", "jdk-17（17）", "JAVA_HOME");
    assertThat(checkout.mavenCalls()).isEmpty();
  }

  @Test
  void anOldJavaHomeDoesNotHideANewerJdk() throws Exception {
    checkout.withJdk(17).with("JAVA_HOME", folder.resolve("jdks/jdk-17").toString());

    assertThat(equipped().run("audit").code()).isEqualTo(7);
  }

  @Test
  void aRuntimeWithoutACompilerIsNoJdk() throws Exception {
    equipped();
    Files.delete(folder.resolve("jdks/jdk-25/bin/javac"));

    assertThat(checkout.run("audit").err()).contains("JDK 25 以上が見つかりません");
  }

  @Test
  void aWrongKurabeJavaHomeIsNotSilentlyReplaced() throws Exception {
    Outcome outcome = equipped().with("KURABE_JAVA_HOME", "/nowhere").run("audit");

    assertThat(outcome.code()).isEqualTo(69);
    assertThat(outcome.err()).contains("KURABE_JAVA_HOME", "/nowhere");
  }

  @Test
  void aMissingMavenIsNamed() throws Exception {
    Outcome outcome = checkout.withJdk(25).run("audit");

    assertThat(outcome.code()).isEqualTo(69);
    assertThat(outcome.err()).contains("Maven 3.8");
  }

  @Test
  void stdoutAndTheExitCodeBelongToTheCommand() throws Exception {
    Outcome outcome = equipped().run("import", "a file.txt", "--format", "json");

    assertThat(outcome.code()).isEqualTo(7);
    assertThat(outcome.out()).startsWith("cwd=").doesNotContain("ビルド", "Building");
    assertThat(outcome.out()).endsWith("\nkurabe.web.Kurabe\nimport\na file.txt\n--format\njson\n");
    assertThat(outcome.err()).contains("ビルドしています");
  }

  @Test
  void theCommandRunsInTheFolderItWasCalledFrom() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("else where")).toRealPath();

    Outcome outcome = Checkout.finish(equipped().start(elsewhere, "import", "report.pdf"));

    assertThat(outcome.out()).startsWith("cwd=" + elsewhere + "\n");
  }

  @Test
  void unchangedSourcesAreBuiltOnce() throws Exception {
    equipped().run("audit");
    Outcome second = checkout.run("audit");

    assertThat(checkout.mavenCalls()).hasSize(1);
    assertThat(second.err()).isEmpty();
  }

  @Test
  void aChangedSourceIsBuiltAgain() throws Exception {
    equipped().run("audit");
    checkout.write("web/src/main/java/Kept.java", "class Kept { }");
    checkout.run("audit");

    assertThat(checkout.mavenCalls()).hasSize(2);
  }

  @Test
  void aDeletedSourceIsBuiltAgainFromNothing() throws Exception {
    equipped().run("audit");
    checkout.write("web/target/classes/Other.class", "");
    Files.delete(checkout.root.resolve("web/src/main/java/Other.java"));
    checkout.run("audit");

    assertThat(checkout.mavenCalls()).hasSize(2);
    assertThat(checkout.root.resolve("web/target/classes/Other.class")).doesNotExist();
  }

  @Test
  void aChangedTestIsNoReasonToBuild() throws Exception {
    equipped().run("audit");
    checkout.write("web/src/test/java/KeptTest.java", "class KeptTest { }");
    checkout.run("audit");

    assertThat(checkout.mavenCalls()).hasSize(1);
  }

  @Test
  void aFailedBuildIsReportedAndTriedAgain() throws Exception {
    checkout.withJdk(25).withMaven("echo '[ERROR] Kept.java is broken'; exit 1");
    Outcome outcome = checkout.run("audit");
    checkout.run("audit");

    assertThat(outcome.code()).isEqualTo(70);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("Kept.java is broken", "ビルドに失敗しました");
    assertThat(checkout.mavenCalls()).hasSize(2);
  }

  @Test
  void aMissingNetworkIsNamedAsTheCause() throws Exception {
    checkout.withJdk(25).withMaven("echo '[ERROR] Could not transfer artifact'; exit 1");

    assertThat(checkout.run("audit").err()).contains("ダウンロードできませんでした", "settings.xml");
  }

  @Test
  void twoLaunchersBuildOnce() throws Exception {
    checkout.withJdk(25).withMaven("sleep 2");
    Process first = checkout.start(checkout.root, "audit");
    Process second = checkout.start(checkout.root, "audit");

    assertThat(Checkout.finish(first).code()).isEqualTo(7);
    assertThat(Checkout.finish(second).code()).isEqualTo(7);
    assertThat(checkout.mavenCalls()).hasSize(1);
  }

  @Test
  void aLockThatADeadLauncherLeftIsBroken() throws Exception {
    Path target = Files.createDirectories(checkout.root.resolve("target"));
    Files.createSymbolicLink(target.resolve("kurabe-build.lock"), Path.of("999999999"));

    assertThat(equipped().run("audit").code()).isEqualTo(7);
    assertThat(target).isDirectoryNotContaining("glob:**.lock*");
  }

  @Test
  void testRunsEveryCheckWithTheGivenArguments() throws Exception {
    Outcome outcome = readyForTests().run("test", "-pl", "core");

    assertThat(outcome.code()).isZero();
    assertThat(checkout.mavenCalls()).containsExactly("-B -ntp verify -pl core");
  }

  @Test
  void aFailingTestFailsTheRun() throws Exception {
    assertThat(readyForTests().withMaven("exit 1").run("test").code()).isEqualTo(1);
  }

  @Test
  void testLeavesABuildThatServeCanUse() throws Exception {
    readyForTests().run("test");
    checkout.run("serve");

    assertThat(checkout.mavenCalls()).hasSize(1);
  }

  @Test
  void browserTestsAreNeverSkippedForWantOfABrowser() throws Exception {
    Outcome outcome = equipped().withTool("fc-list", "echo Noto").run("test");

    assertThat(outcome.code()).isEqualTo(69);
    assertThat(outcome.err()).contains("Chromium", "KURABE_CHROMIUM");
    assertThat(checkout.mavenCalls()).isEmpty();
  }

  @Test
  void browserTestsAreNeverRunWithoutJapaneseLetters() throws Exception {
    Outcome outcome = readyForTests().withTool("fc-list", "exit 0").run("test");

    assertThat(outcome.code()).isEqualTo(69);
    assertThat(outcome.err()).contains("日本語フォント");
  }
}
