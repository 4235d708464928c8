package kurabe.importers.sources.digitalagency;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import kurabe.core.jurisdiction.Jurisdiction.Kind;
import kurabe.importers.body.Bodies;
import kurabe.importers.source.SurveySource;

/// The dashboard's three tables: alike in layout, each with its own labels.
@Factory
final class DashboardSources {

  private static final String DASHBOARD = "自治体DXの取組に関するダッシュボード ";

  private final Editions editions = new Editions();

  @Singleton
  SurveySource municipalities(Bodies bodies) {
    return source("municipalities", "市区町村毎のDX進捗状況", Kind.MUNICIPALITY, bodies);
  }

  @Singleton
  SurveySource prefectures(Bodies bodies) {
    return source("prefectures", "都道府県のDX進捗状況", Kind.PREFECTURE, bodies);
  }

  @Singleton
  SurveySource onlineUse(Bodies bodies) {
    return source("online-use", "行政手続のオンライン申請率", Kind.PREFECTURE, bodies);
  }

  private SurveySource source(String name, String title, Kind kind, Bodies bodies) {
    return new DashboardSource(Dashboard.of(name, DASHBOARD + title, kind), bodies, editions);
  }
}
