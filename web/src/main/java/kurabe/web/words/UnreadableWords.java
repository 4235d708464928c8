package kurabe.web.words;

import kurabe.core.problem.Unreadable;

/// Why bytes are no document, and what to do about it.
public final class UnreadableWords {

  private UnreadableWords() {}

  public static String of(Unreadable reason) {
    return switch (reason) {
      case NO_SUCH_FILE -> "ファイルがありません。ファイル名と場所を確かめてください。";
      case NOT_TEXT -> "文字として読めません。壊れていないファイルを指定してください。";
      case UNKNOWN_ENCODING -> "文字コードが分かりません。UTF-8、UTF-16、Windows-31J（Shift_JIS）のどれかで保存し直してください。";
      case MIXED_ENCODINGS -> "ここから文字コードが変わっています。1つの文字コード（UTF-8など）に揃えて保存し直してください。";
      case UNSUPPORTED_FORMAT ->
          "この形式のファイルには対応していません。PDF、Excel（.xlsx）、Word（.docx）、CSV、テキストのいずれかで保存し直してください（古い形式の.xlsは.xlsxに、.docは.docxに）。";
      case MALFORMED_TABLE -> "表の引用符（\"）が正しく閉じていません。表計算ソフトでCSVに保存し直してください。";
      case TOO_LARGE -> "ファイルが大きすぎます。報告書1件ずつのファイルにしてください。";
      case TOO_MANY_PAGES -> "ページが多すぎます。報告書の部分だけのファイルにしてください。";
      case TOO_SLOW -> "読み取りに時間がかかりすぎるため中止しました。報告書の部分だけのファイルにするか、別の形式（Excel、CSV、テキスト）で試してください。";
      case ZIP_BOMB -> "圧縮を解くと極端に大きくなるファイルのため、開きませんでした。発行元から取得し直してください。";
      case DAMAGED -> "ファイルが途中で切れているか、壊れています。取得し直してください。";
      case ENCRYPTED -> "パスワードで保護されています。保護を外して保存し直してください。";
      case NO_TEXT -> "文字のない画像だけの文書です（紙を読み取ったPDFなど）。元の文書のPDF・Excel・テキストを使うか、文字認識（OCR）で文字を付けてください。";
      case INPUT_ERROR -> "ファイルを読み込めません。ファイルの種類と読み取りの権限を確かめてください。";
    };
  }
}
