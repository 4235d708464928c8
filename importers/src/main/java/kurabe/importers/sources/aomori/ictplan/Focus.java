package kurabe.importers.sources.aomori.ictplan;

import java.util.List;
import kurabe.core.plan.ItemKey;
import kurabe.importers.text.WholeText;

/// A focal point of the plan (重点項目), or the part of the table of indicators that stands for the
/// plan as a whole.
///
/// @param number as printed (`①`), empty for the plan as a whole
record Focus(String number, String title, WholeText text, List<WholeText> words) implements Worded {

  @Override
  public ItemKey key() {
    return ItemKey.named(title);
  }
}
