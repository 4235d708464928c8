package kurabe.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kurabe.core.dispute.Person;
import kurabe.core.dispute.Proposal;
import kurabe.core.dispute.Settlement;
import kurabe.core.dispute.Standing;
import kurabe.core.quantity.Quantity;
import kurabe.core.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputeWordsTest {

  @ParameterizedTest
  @CsvSource({
    "1740000PV, '1,740,000PV'",
    "60.0%, 60.0%",
    "-0.3%, -0.3%",
    "B, B",
    "－, －",
    "'', 記載なし",
    "前年度5.7ポイント, 前年度5.7ポイント"
  })
  void aFigureIsShownAsScreensShowFigures(String text, String shown) {
    assertThat(DisputeWords.printed(text)).isEqualTo(shown);
  }

  @Test
  void aPersonIsNamedWithTheirOrganisationWhereTheyHaveOne() {
    assertThat(DisputeWords.person(new Person("青森 花子", "〇〇市"))).isEqualTo("青森 花子（〇〇市）");
    assertThat(DisputeWords.person(new Person("青森 花子", ""))).isEqualTo("青森 花子");
  }

  @Test
  void aProposalSaysHowItIsUnderstoodWhereThatIsNotHowItWasWritten() {
    Quantity quantity = new Quantity(new BigDecimal("55.0"), Unit.PERCENT, "55.0％");
    assertThat(DisputeWords.proposal(new Proposal.Figure("55.0％", quantity)))
        .isEqualTo("55.0％（55.0%）");
    assertThat(DisputeWords.proposal(new Proposal.Grade("A", "A"))).isEqualTo("A");
    assertThat(DisputeWords.proposal(new Proposal.Unread("半分くらい")))
        .isEqualTo("半分くらい（数値としては読み取れません）");
  }

  @Test
  void settlementsSayWhatBecameOfTheFigure() {
    assertThat(DisputeWords.settlement(new Settlement.FigureStands())).isEqualTo("数値はそのまま");
    assertThat(DisputeWords.settlement(new Settlement.CorrectedIn(3))).isEqualTo("第3版で訂正");
    assertThat(DisputeWords.settlement(new Settlement.Withdrawn())).isEqualTo("取り下げ");
  }

  @Test
  void aFigureThatMovedIsToldFromWhatToWhat() {
    assertThat(DisputeWords.standing(new Standing.Changed("60.0%", "55.0%", 2)))
        .isEqualTo("第2版で60.0%→55.0%に変わりました。");
    assertThat(DisputeWords.standing(new Standing.Otherwise("60.0%", "50.0%", 1)))
        .isEqualTo("第1版では50.0%でした（異議の対象は60.0%）。");
    assertThat(DisputeWords.standing(new Standing.Gone("60.0%", 2)))
        .isEqualTo("第2版には、この数値（60.0%）が載っていません。");
    assertThat(DisputeWords.standing(new Standing.Unchanged())).isEmpty();
  }
}
