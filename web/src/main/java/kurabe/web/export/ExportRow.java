package kurabe.web.export;

/// One published figure with everything that is known of it. What is not known is empty.
///
/// @param path labels from the root of the plan's tree, joined by ` > `
/// @param period the column of the report that it stands in
/// @param value digits only where it is a number, so that a spreadsheet can calculate
/// @param printed as it stands in the document
/// @param disputes who disputes it since when, with what they propose
record ExportRow(
    String plan,
    String edition,
    String revision,
    String path,
    String name,
    String kind,
    String period,
    String asOf,
    String value,
    String unit,
    String printed,
    String absence,
    String verdict,
    String computed,
    String disputes,
    String document,
    String place,
    String quote,
    String hash) {}
