package kurabe.web.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import kurabe.core.plan.PlanCode;
import kurabe.core.time.Period;
import kurabe.web.ui.sample.AddressFixture;
import org.junit.jupiter.api.Test;

final class SourcesViewTest extends AddressFixture {

  @Test
  void everyDocumentIsListedWithItsCounts() {
    open("sources");
    assertThat(text())
        .contains("青森県DX推進プランの進捗状況について", "秋田県DX推進計画の進捗状況について")
        .contains("2026年2月4日 10:05", "aomori-dx.txt", "akita-dx.txt");
    assertThat(find(DocumentArticle.class).all()).hasSize(2);
  }

  @Test
  void aProblemIsShownWithItsPlaceAndItsWeight() {
    open("sources?plan=akita-dx&edition=R6");
    assertThat(text(DocumentArticle.class))
        .contains("読み取りで気づいた問題: 注意 1件", "71行目", "注意", "令和5年度の評価がありません。推測せず、記載なしとして取り込みました。");
    assertThat(title()).isEqualTo("出典: 秋田県DX推進計画の進捗状況について | 比べ Kurabe");
  }

  @Test
  void aDocumentLeadsToThePlanThatWasPublishedFromIt() {
    open("sources?plan=akita-dx&edition=R6");
    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("plans/akita-dx?edition=R6");
  }

  @Test
  void anUnknownEditionIsExplained() {
    open("sources?plan=akita-dx&edition=R1");
    assertThat(text()).contains("指定された版の文書は登録されていません。");
  }

  @Test
  void theAddressNamesTheEdition() {
    SourcesState state = new SourcesState(new PlanCode("akita-dx"), new Period.FiscalYear(2024));
    assertThat(state.toAddress()).isEqualTo("sources?plan=akita-dx&edition=R6");
    assertThat(SourcesState.parse(QueryParameters.fromString("plan=akita-dx&edition=R6")))
        .isEqualTo(Optional.of(state));
    assertThat(SourcesState.parse(QueryParameters.fromString("plan=akita-dx&edition=soon")))
        .isEmpty();
  }

  @Test
  void aSurveyIsListedAndItsProblemsAreOneAddressAway() {
    open("sources");
    assertThat(text(SurveyList.class)).contains("見本の調査", "見本庁");
    assertThat(find(SurveyArticle.class).all()).isEmpty();

    open("sources?survey=sample-survey");
    assertThat(text(SurveyArticle.class)).contains("見本の統計表", "B9のセル", "よく分からない行");
  }

  @Test
  void anUnknownSurveyIsExplained() {
    open("sources?survey=none");
    assertThat(text()).contains("指定された統計表は登録されていません。");
  }
}
