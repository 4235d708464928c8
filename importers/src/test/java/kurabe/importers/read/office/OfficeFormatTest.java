package kurabe.importers.read.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kurabe.core.document.Line;
import kurabe.core.document.Opened;
import kurabe.core.problem.Problem;
import kurabe.core.problem.Unreadable;
import kurabe.core.source.Place;
import kurabe.importers.read.Limits;
import kurabe.importers.testing.Files;
import kurabe.importers.testing.Layout;
import kurabe.importers.testing.WordFiles;
import kurabe.importers.testing.Workbooks;
import kurabe.importers.testing.Zips;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are damaged, disguised or made to do harm.
class OfficeFormatTest {

  private static final Layout TABLE = Layout.of("指標\t目標\t実績\n甲\t10\t7\n乙\t20\t5\n");
  private static final byte[] WORKBOOK = Workbooks.of(TABLE);
  private static final byte[] DOCUMENT = WordFiles.of(TABLE);
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private static Unreadable reason(byte[] bytes) {
    return reason(bytes, Files.LIMITS);
  }

  private static Unreadable reason(byte[] bytes, Limits limits) {
    Opened opened = Files.formats(limits).open(bytes);
    assertThat(opened).isInstanceOf(Opened.Failed.class);
    return ((Problem.UnreadableDocument) ((Opened.Failed) opened).problem()).reason();
  }

  @Test
  void aFileCutAnywhereIsDamaged() {
    for (byte[] whole : List.of(WORKBOOK, DOCUMENT)) {
      for (int length = 4; length < whole.length; length += 97) {
        assertThat(reason(Arrays.copyOf(whole, length)))
            .as("%d", length)
            .isEqualTo(Unreadable.DAMAGED);
      }
    }
  }

  @Test
  void aFileWithChangedBytesIsReadOrDamagedButNeverMoreThanThat() {
    Random random = new Random(4);
    for (int round = 0; round < 300; round++) {
      byte[] changed = (round % 2 == 0 ? WORKBOOK : DOCUMENT).clone();
      for (int change = 0; change < 3; change++) {
        changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt();
      }
      assertThat(Files.FORMATS.open(changed)).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/workbook.xml", SHEET, "xl/sharedStrings.xml", "xl/styles.xml"})
  void aBrokenPartIsDamaged(String part) {
    assertThat(reason(Zips.edit(WORKBOOK, part, text -> text.substring(0, text.length() / 2))))
        .isEqualTo(Unreadable.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"A1\" t=\"s\"><v>999</v></c>",
        "<c r=\"A1\" s=\"x\"><v>1</v></c>",
        "<c r=\"ZZZZ1\"><v>1</v></c>",
        "<c r=\"A1\"><v>twelve</v></c>",
        "<c r=\"A1\"><v>NaN</v></c>",
        "<c r=\"A1\" t=\"q\"><v>1</v></c>"
      })
  void aCellThatCannotBeIsDamaged(String cell) {
    assertThat(reason(Zips.edit(WORKBOOK, SHEET, text -> text.replaceFirst("<c .*?</c>", cell))))
        .isEqualTo(Unreadable.DAMAGED);
  }

  @Test
  void otherPackagesAreNoSupportedFormat() {
    assertThat(reason(Zips.of(Map.of("a.txt", "a".getBytes(UTF_8)))))
        .isEqualTo(Unreadable.UNSUPPORTED_FORMAT);
    assertThat(reason(Zips.of(Map.of()))).isEqualTo(Unreadable.UNSUPPORTED_FORMAT);
    assertThat(
            reason(
                Zips.edit(
                    WORKBOOK, "_rels/.rels", text -> text.replace("workbook.xml", "workbook.bin"))))
        .isEqualTo(Unreadable.UNSUPPORTED_FORMAT);
  }

  @Test
  void filesFromBefore2007AreNoSupportedFormat() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
      files.writeFilesystem(bytes);
    }
    assertThat(reason(bytes.toByteArray())).isEqualTo(Unreadable.UNSUPPORTED_FORMAT);
  }

  @Test
  void aPasswordIsSaid() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var stream = encryptor.getDataStream(files)) {
        stream.write(WORKBOOK);
      }
      files.writeFilesystem(bytes);
    }
    assertThat(reason(bytes.toByteArray())).isEqualTo(Unreadable.ENCRYPTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE x [<!ENTITY % e SYSTEM \"http://127.0.0.1:1/\"> %e;]>",
        "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
      })
  void aDocumentTypeIsNeverFollowed(String type) {
    byte[] workbook =
        Zips.edit(WORKBOOK, SHEET, text -> text.replaceFirst("<worksheet", type + "<worksheet"));
    byte[] document =
        Zips.edit(
            DOCUMENT,
            "word/document.xml",
            text -> text.replaceFirst("<w:document", type + "<w:document"));

    assertThat(reason(workbook)).isEqualTo(Unreadable.DAMAGED);
    assertThat(reason(document)).isEqualTo(Unreadable.DAMAGED);
  }

  @Test
  void aFileThatGrowsBeyondMeasureIsStopped() {
    byte[] bomb =
        Zips.edit(
            WORKBOOK,
            SHEET,
            text ->
                text.replaceFirst("<sheetData", "<!--" + " ".repeat(50 << 20) + "--><sheetData"));

    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(reason(bomb, new Limits(1 << 20, 1000, 1 << 26))).isEqualTo(Unreadable.ZIP_BOMB);
    assertThat(reason(WORKBOOK, new Limits(1 << 20, 1000, 1000))).isEqualTo(Unreadable.ZIP_BOMB);
  }

  @Test
  void aSheetWithMoreCellsThanAllowedSaysWhereItBecomesTooLarge() {
    Opened opened = Files.formats(new Limits(1 << 20, 5, 1 << 20)).open(WORKBOOK);

    assertThat(opened)
        .isEqualTo(
            new Opened.Failed(
                new Problem.UnreadableDocument(
                    new Place.Cell("Sheet1", 2, 3), Unreadable.TOO_LARGE)));
    assertThat(reason(WORKBOOK, new Limits(100, 5, 1 << 20))).isEqualTo(Unreadable.TOO_LARGE);
    assertThat(reason(DOCUMENT, new Limits(1 << 20, 5, 1 << 20))).isEqualTo(Unreadable.TOO_LARGE);
  }

  @Test
  void aCellFarAwayCostsNoMemory() {
    byte[] bytes =
        Workbooks.write(
            workbook -> {
              var sheet = workbook.createSheet("表");
              for (int row = 0; row < 1000; row++) {
                sheet.createRow(row).createCell(0).setCellValue("a");
              }
              sheet.createRow(1_048_575).createCell(16_383).setCellValue("z");
            });

    Opened.Contents contents = (Opened.Contents) Files.FORMATS.open(bytes);

    assertThat(contents.tables().getFirst().rows()).hasSize(1_048_576);
    assertThat(contents.tables().getFirst().rows().getFirst()).hasSize(1);
  }

  @Test
  void mergedCellsOverEachOtherCostNoTime() {
    byte[] bytes =
        Zips.edit(
            WORKBOOK,
            SHEET,
            text ->
                text.replaceFirst(
                    "<mergeCells.*</mergeCells>|</sheetData>",
                    "</sheetData><mergeCells>"
                        + "<mergeCell ref=\"A1:C1000000\"/>".repeat(100_000)
                        + "</mergeCells>"));

    assertThat(Files.FORMATS.open(bytes)).isNotNull();
  }

  @Test
  void strictFilesAreReadLikeOthers() {
    byte[] strict = WORKBOOK;
    for (String part :
        List.of(
            "_rels/.rels",
            "xl/_rels/workbook.xml.rels",
            "xl/workbook.xml",
            SHEET,
            "xl/sharedStrings.xml",
            "xl/styles.xml")) {
      strict =
          Zips.edit(
              strict,
              part,
              text ->
                  text.replace(
                          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                          "http://purl.oclc.org/ooxml/spreadsheetml/main")
                      .replace(
                          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                          "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    }

    assertThat(((Opened.Contents) Files.FORMATS.open(strict)).text().lines())
        .extracting(Line::text)
        .containsExactly("指標\t目標\t実績", "甲\t10\t7", "乙\t20\t5");
  }

  @Test
  void aSheetOfAHundredThousandRowsIsRead() {
    String row =
        "<row><c t='inlineStr'><is><t>青森県</t></is></c><c><v>12.5</v></c><c><v>3</v></c></row>";
    byte[] bytes =
        Zips.edit(
            WORKBOOK,
            SHEET,
            text ->
                text.replaceFirst(
                    "(?s)<sheetData>.*</sheetData>(<mergeCells.*</mergeCells>)?",
                    "<sheetData>" + row.repeat(100_000) + "</sheetData>"));

    Opened.Contents contents = (Opened.Contents) Files.FORMATS.open(bytes);

    assertThat(contents.tables().getFirst().rows()).hasSize(100_000);
    assertThat(contents.text().lines().getLast().text()).isEqualTo("青森県\t12.5\t3");
  }

  @Test
  void aFileWithoutAWordIsEmpty() {
    Opened opened = Files.FORMATS.open(Workbooks.write(workbook -> workbook.createSheet("表")));

    assertThat(opened).isEqualTo(new Opened.Failed(new Problem.EmptyDocument(Place.WHOLE)));
  }
}
