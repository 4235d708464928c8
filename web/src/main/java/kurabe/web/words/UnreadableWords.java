package kurabe.web.words;

import kurabe.core.problem.Unreadable;

/// Why bytes are no document, and what to do about it.
public final class UnreadableWords {

  private UnreadableWords() {}

  public static String of(Unreadable reason) {
    return switch (reason) {
      case NO_SUCH_FILE -> "ファイルがありません。ファイル名と場所を確かめてください。";
      case NOT_TEXT -> "文字として読めません。壊れていないファイルを指定してください。";
      case UNKNOWN_ENCODING -> "文字コードが分かりません。UTF-8またはWindows-31J（Shift_JIS）で保存し直してください。";
      case UNSUPPORTED_FORMAT -> "この形式のファイルには対応していません。対応している形式で取得し直してください。";
      case MALFORMED_TABLE -> "表の引用符（\"）が正しく閉じていません。表計算ソフトでCSVに保存し直してください。";
      case TOO_LARGE -> "ファイルが大きすぎます。報告書1件ずつのファイルにしてください。";
      case INPUT_ERROR -> "ファイルを読み込めません。ファイルの種類と読み取りの権限を確かめてください。";
    };
  }
}
