package kurabe.importers.sources.profile;

/// An invented prefecture (架空県) and a report of the kind that most prefectures publish: one table,
/// one indicator a row, marks as grades. All figures are invented.
final class Kakuu {

  static final String PROFILE =
      """
      code: kakuu-dx
      title: 架空県DX推進計画の進捗状況
      publisher: 架空県
      jurisdiction: "47"
      plan:
        code: kakuu-dx
        title: 架空県DX推進計画
        levels: [施策]
        indicator: KPI
      scheme: ino
      recognise:
        titles: [架空県DX推進計画]
        headers: [施策, KPI]
      edition: { from: columns }
      tables:
        - name: KPI一覧
          header: [施策, KPI]
          columns:
            - { role: level, level: 施策, header: [施策], numbered: true }
            - { role: name, header: [KPI] }
            - { role: unit, header: [単位], optional: true }
            - { role: baseline, header: [基準値] }
            - { role: target, header: [目標値] }
            - { role: value, header: [実績値] }
            - { role: rate, header: [達成率], period: R6 }
            - { role: grade, header: [評価], period: R6, grades: { ◯: ○ } }
          skip: [小計, 合計, ※]
      expect:
        - { exactly: 4 }
        - { level: 施策, exactly: 2, numbered: true }
      """;

  static final String TABLE =
      """
      架空県DX推進計画の進捗状況,,,,,,,,
      施策,KPI,単位,基準値(R3),目標値(R8),実績値(R5),実績値(R6),達成率,評価
      1 行政のデジタル化,電子申請の利用率,%,21.5,60.0,38.2,44.7,74.5%,△
      ,オンライン化した手続,件,120,480,305,"1,402",292.1%,◎
      2 産業のデジタル化,DXに取り組む企業,千人,12,30,18,30,100%,〇
      ,平均処理日数,日,15,5日以内,9,…,－,×
      小計,,,,,,,,
      ※評価は年度末の値による。,,,,,,,,
      """;

  private Kakuu() {}
}
