package kurabe.web.crossing;

import org.junit.jupiter.api.Test;

class DumpTest {
  @Test
  void dump() {
    for (String scheme : new String[] {"aomori-dx", "akita-dx"}) {
      for (var edition : java.util.List.of(BundledEditions.AOMORI, BundledEditions.AKITA)) {
        var x = BundledEditions.under(edition, scheme);
        System.out.println(
            "DUMP "
                + edition.edition().head().plan().code()
                + " under "
                + scheme
                + " "
                + x.period().code()
                + " "
                + x.total());
        x.allItems()
            .forEach(
                i ->
                    System.out.println(
                        "DUMP   "
                            + i.item().label()
                            + " | "
                            + i.published().map(p -> p.outcome())
                            + " | "
                            + i.evaluation()
                            + " | "
                            + i.aggregate().mean()
                            + i.aggregate().refused()));
        x.allItems()
            .flatMap(i -> i.indicators().stream())
            .filter(i -> i.counted())
            .forEach(
                i ->
                    System.out.println(
                        "DUMP   * "
                            + i.indicator().name()
                            + " "
                            + i.observation().map(o -> o.value())
                            + i.indicator().target().map(t -> t.value())
                            + i.evaluation()));
        x.losses().forEach(l -> System.out.println("DUMP   - " + l));
      }
    }
  }
}
