package kurabe.web.ui.importing;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/// What the upload field says by itself.
final class UploadTexts {

  private static final int MEGABYTE = 1024 * 1024;

  private UploadTexts() {}

  /// @param largest in bytes
  static String tooLarge(int largest) {
    return "ファイルが大きすぎます。" + largest / MEGABYTE + "MBまでのファイルを置いてください。";
  }

  static UploadI18N japanese(int largest) {
    UploadI18N texts = new UploadI18N();
    texts.setDropFiles(new UploadI18N.DropFiles().setOne("ここにファイルを置く").setMany("ここにファイルを置く（複数可）"));
    texts.setAddFiles(new UploadI18N.AddFiles().setOne("ファイルを選ぶ…").setMany("ファイルを選ぶ…"));
    texts.setError(
        new UploadI18N.Error()
            .setTooManyFiles("一度に置けるファイルは20件までです。")
            .setFileIsTooBig(tooLarge(largest))
            .setIncorrectFileType("この種類のファイルは受け付けられません。"));
    texts.setUploading(
        new UploadI18N.Uploading()
            .setStatus(
                new UploadI18N.Uploading.Status()
                    .setConnecting("接続しています…")
                    .setStalled("送信が止まっています")
                    .setProcessing("読み取っています…")
                    .setHeld("順番を待っています"))
            .setRemainingTime(
                new UploadI18N.Uploading.RemainingTime().setPrefix("残り ").setUnknown("残り時間は不明です"))
            .setError(
                new UploadI18N.Uploading.Error()
                    .setServerUnavailable("サーバーに接続できません。時間をおいて、もう一度送ってください。")
                    .setUnexpectedServerError("送信に失敗しました。もう一度送ってください。")
                    .setForbidden("送信できません。ページを再読み込みしてください。")));
    texts.setFile(new UploadI18N.File().setRetry("もう一度送る").setStart("送る").setRemove("取り消す"));
    texts.setUnits(
        new UploadI18N.Units()
            .setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    return texts;
  }
}
