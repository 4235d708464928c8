package kurabe.web.ui.scheme;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import kurabe.core.authoring.SchemeCheck;
import kurabe.core.authoring.SchemeEditing;
import kurabe.core.scheme.EvaluationScheme;
import kurabe.web.words.SchemeWords;

/// How to write a scheme: an example of each kind.
final class SchemeReference extends NativeDetails {

  SchemeReference() {
    super("書き方（種類ごとの例）", content());
    addClassName("reference");
  }

  private static Div content() {
    Div all =
        new Div(
            new Paragraph(
                "kind で種類を選びます。code は英小文字・数字・ハイフンの短い名前で、ほかの評価方法と重ならないようにします。"
                    + "区分は悪い順に、すき間も重なりもないように書きます。"));
    for (SchemeExamples.Example example : SchemeExamples.list()) {
      Pre text = new Pre(new Code(example.yaml()));
      text.addClassName("yaml");
      text.getElement().setAttribute("tabindex", "0");
      all.add(new NativeDetails(kind(example) + "（kind: " + example.kind() + "）", text));
    }
    return all;
  }

  private static String kind(SchemeExamples.Example example) {
    return switch (SchemeEditing.check("example.yml", example.yaml())) {
      case SchemeCheck.Sound(EvaluationScheme scheme) -> SchemeWords.kind(scheme);
      case SchemeCheck.Faulty(var faults) ->
          throw new IllegalStateException(example.kind() + ": " + faults);
    };
  }
}
